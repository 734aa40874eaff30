/** The second proof at the sign-in (確認コード): codes by time after RFC 6238 and codes for recovery. Knows no page and no password. */
@NullMarked
package jp.shirube.app.access.proof;

import org.jspecify.annotations.NullMarked;
