package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.app.budget.MoneyFlow;

/**
 * Where the money of a year comes from and which goals it goes to（お金の出どころ）.
 *
 * @param headline the conclusion in a sentence
 * @param flow for wide screens
 * @param from the same as bars for narrow screens
 * @param to the same as bars for narrow screens
 * @param heads sources that bear something, then the sum
 * @param rows goals with what each source bears, thousands of yen
 * @param total of all goals; foots with the rows and with the plan
 * @param open whether something comes from where nobody has said
 */
record MoneySources(
        String headline,
        MoneyFlow flow,
        List<TownMoneyPage.Bar> from,
        List<TownMoneyPage.Bar> to,
        List<String> heads,
        List<TownMoneyPage.Row> rows,
        List<String> total,
        boolean open) {
    MoneySources {
        from = List.copyOf(from);
        to = List.copyOf(to);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
    }

    /** Height of the bars of the sources. */
    public int fromHeight() {
        return from.size() * TownMoneyPage.Bar.NARROW_LINE;
    }

    /** Height of the bars of the goals. */
    public int toHeight() {
        return to.size() * TownMoneyPage.Bar.NARROW_LINE;
    }
}
