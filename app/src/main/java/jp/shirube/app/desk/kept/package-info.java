/**
 * Parts of pages that are the same for every reader, kept as text until something changes. Knows neither what they say nor who may read them: the
 * page around them has asked that before.
 */
@NullMarked
package jp.shirube.app.desk.kept;

import org.jspecify.annotations.NullMarked;
