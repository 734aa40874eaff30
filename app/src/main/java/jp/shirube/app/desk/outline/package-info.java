/**
 * The outline of a plan（体系）as the desk walks it, filters it and chooses from it. Draws nothing.
 */
@NullMarked
package jp.shirube.app.desk.outline;

import org.jspecify.annotations.NullMarked;
