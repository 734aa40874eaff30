package jp.shirube.breaking.achievement;

import org.assertj.core.util.Strings;

/** Breaks the rule that the arithmetic uses the JDK only. */
public final class UsesALibrary {

    public boolean empty(String text) {
        return Strings.isNullOrEmpty(text);
    }
}
