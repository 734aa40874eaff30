package jp.shirube.app.budget;

/**
 * What became of a file of the accounting system（取り込んだ結果）.
 *
 * @param items that its rows make; rows of one item are added up
 * @param added amounts that were not there
 * @param changed amounts that said something else
 * @param absent amounts of the same stage that stand and that the file does not name; they stay
 */
public record AccountOutcome(int items, int added, int changed, int absent) {
    /** How many amounts stood already as the file says. */
    public int same() {
        return items - added - changed;
    }
}
