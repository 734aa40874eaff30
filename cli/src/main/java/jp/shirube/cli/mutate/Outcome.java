package jp.shirube.cli.mutate;

import java.util.List;

/**
 * What came of one case.
 *
 * @param original index of the document
 * @param nanos how long extraction took
 * @param refused whether the document was refused as no plan or no text
 * @param faults what is wrong; empty where nothing is
 */
record Outcome(int original, long seed, long nanos, boolean refused, List<Fault> faults) {}
