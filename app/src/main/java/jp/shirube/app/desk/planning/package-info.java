/**
 * Change proposals, states and editions on the staff's pages（変更案、段階、版）. Composes the doors of {@code planning}; names fields as the other pages
 * do; decides nothing itself.
 */
@NullMarked
package jp.shirube.app.desk.planning;

import org.jspecify.annotations.NullMarked;
