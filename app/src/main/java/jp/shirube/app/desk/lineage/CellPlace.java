package jp.shirube.app.desk.lineage;

/**
 * A cell of a line.
 *
 * @param line 1-based
 * @param index of the cell when the line is divided at tabs, from 0
 */
record CellPlace(int line, int index) {}
