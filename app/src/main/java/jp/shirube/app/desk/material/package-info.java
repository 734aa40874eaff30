/**
 * What a document holds besides the plan: lists in several editions side by side, and series.
 */
@NullMarked
package jp.shirube.app.desk.material;

import org.jspecify.annotations.NullMarked;
