/**
 * Results of indicators entered as a sheet of years, and the evidence files behind them.
 */
@NullMarked
package jp.shirube.app.desk.result;

import org.jspecify.annotations.NullMarked;
