package jp.shirube.breaking.checker;

import java.time.LocalDate;

/** Breaks the rule that nothing asks what day it is. */
public final class AsksTheClock {

    public LocalDate today() {
        return LocalDate.now();
    }
}
