package jp.shirube.exchange;

import java.util.List;

/**
 * What is to be done in a fiscal year（年度別の内容）.
 */
public record YearPlan(int year, List<String> items) {

    public YearPlan {
        items = List.copyOf(items);
    }
}
