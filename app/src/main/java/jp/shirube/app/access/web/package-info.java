/** The pages of accounts, of one's own sign-in, and of the record. Decides nothing about rights itself. */
@NullMarked
package jp.shirube.app.access.web;

import org.jspecify.annotations.NullMarked;
