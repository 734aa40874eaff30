/**
 * Printed budget tables with their footing, and sums of cost with what each is made of.
 */
@NullMarked
package jp.shirube.app.desk.sum;

import org.jspecify.annotations.NullMarked;
