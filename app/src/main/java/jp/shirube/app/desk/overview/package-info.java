/** The page of all indicators of a plan in a year（指標の達成状況）: goal by goal, each opening to its chart; counts, averages and a table to take away. */
@NullMarked
package jp.shirube.app.desk.overview;

import org.jspecify.annotations.NullMarked;
