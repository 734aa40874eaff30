package jp.shirube.app.desk.lineage;

import java.time.Instant;

/**
 * Who took a row into the plan.
 *
 * @param intake number of the import
 */
record Accepted(String actor, Instant at, long intake) {}
