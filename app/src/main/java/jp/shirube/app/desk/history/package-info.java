/**
 * The history of a plan in words（履歴） and the difference of two days of it（新旧対照）. Reads the changes that {@code audit} tells, and names them
 * as the other pages do; changes nothing.
 */
@NullMarked
package jp.shirube.app.desk.history;

import org.jspecify.annotations.NullMarked;
