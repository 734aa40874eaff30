/**
 * How far an indicator has come: named formulas over exact decimals, the expected path and the pace, each a value with what went in or
 * the reason why there is none. Knows no clock, no plan and no database, and never rounds before showing.
 */
@NullMarked
package jp.shirube.achievement;

import org.jspecify.annotations.NullMarked;
