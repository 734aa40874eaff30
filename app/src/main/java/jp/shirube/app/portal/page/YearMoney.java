package jp.shirube.app.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * Money of one fiscal year, ready to be drawn.
 *
 * @param yen null where there is no number
 * @param instead words in place of the number; empty where there is one
 * @param others how many projects are not in the sum because they have no number; 0 for a single project
 */
record YearMoney(int year, @Nullable Long yen, String instead, int others) {}
