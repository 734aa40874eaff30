package jp.shirube.breaking.checker;

import org.assertj.core.util.Strings;

/** Breaks the rule that recognition uses the modules below only. */
public final class UsesALibrary {

    public boolean empty(String text) {
        return Strings.isNullOrEmpty(text);
    }
}
