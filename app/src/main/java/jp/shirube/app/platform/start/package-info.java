/** What happens once the server is up: practice data, and the file that tells the command line where to find it. */
@NullMarked
package jp.shirube.app.platform.start;

import org.jspecify.annotations.NullMarked;
