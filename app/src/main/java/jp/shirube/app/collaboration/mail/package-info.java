/** Notices by mail（メールでの知らせ）, where a mail server is set. Nothing leaves the machine where none is. */
@NullMarked
package jp.shirube.app.collaboration.mail;

import org.jspecify.annotations.NullMarked;
