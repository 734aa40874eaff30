/** Starts the application. Holds nothing else: every room is a sub-package of its own. */
@NullMarked
package jp.shirube.app;

import org.jspecify.annotations.NullMarked;
