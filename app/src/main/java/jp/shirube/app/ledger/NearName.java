package jp.shirube.app.ledger;

import jp.shirube.app.plan.PlanId;

/**
 * A thing of another plan whose name is near（近い名前）.
 *
 * @param line public id of its first line
 * @param percent how much of the pairs of letters both names share, from {@link NearNames#LEAST} to 100
 */
public record NearName(String line, PlanId plan, String name, int percent) {}
