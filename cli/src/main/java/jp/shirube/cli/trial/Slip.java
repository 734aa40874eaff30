package jp.shirube.cli.trial;

import jp.shirube.checker.rule.Family;

/** A kind of error that people make in plans. */
enum Slip {
    /** A digit of an amount or a population in a table with sums. */
    DIGIT(Family.ARITHMETIC, Reach.TABLE),
    /** A sum that is off. */
    TOTAL(Family.ARITHMETIC, Reach.TABLE),
    /** A letter lost or exchanged in a heading that stands elsewhere too. */
    HEADING(Family.NAMES, Reach.LINE),
    /** A letter exchanged in a term of law or administration. */
    TERM(Family.NAMES, Reach.LINE),
    /** The mark of a heading or of an entry of a list, changed. */
    MARK(Family.NAMES, Reach.LIST),
    /** The codes of two projects, exchanged. */
    CODE(Family.ACROSS, Reach.LINE),
    /** A year of an era that no longer is the Western year beside it. */
    ERA(Family.TIME, Reach.LINE),
    /** A year above a column of a table. */
    YEAR(Family.TIME, Reach.LINE),
    /** A look-alike letter, or a Chinese form. */
    LOOK_ALIKE(Family.CHARACTERS, Reach.LINE),
    /** A particle, doubled. */
    PARTICLE(Family.LANGUAGE, Reach.LINE);

    private final Family family;
    private final int reach;

    Slip(Family family, int reach) {
        this.family = family;
        this.reach = reach;
    }

    Family family() {
        return family;
    }

    /** Lines within which a finding tells of a slip. */
    private static final class Reach {
        static final int LINE = 2;
        static final int LIST = 6;
        static final int TABLE = 30;

        private Reach() {}
    }

    /** How many lines off a finding may stand and still tell of the slip. */
    int reach() {
        return reach;
    }
}
