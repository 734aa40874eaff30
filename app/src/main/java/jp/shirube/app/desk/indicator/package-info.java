/**
 * The page of an indicator: definition, series, achievement with chart and trend, hints on results, months of publication.
 */
@NullMarked
package jp.shirube.app.desk.indicator;

import org.jspecify.annotations.NullMarked;
