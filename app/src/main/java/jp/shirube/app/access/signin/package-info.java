/** Who may see what: sign-in, its throttle, the headers of every answer. Knows accounts only through their door. */
@NullMarked
package jp.shirube.app.access.signin;

import org.jspecify.annotations.NullMarked;
