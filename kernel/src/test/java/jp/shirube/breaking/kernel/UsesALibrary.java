package jp.shirube.breaking.kernel;

import org.assertj.core.util.Strings;

/** Breaks the rule that the kernel uses the JDK only. */
public final class UsesALibrary {

    public boolean empty(String text) {
        return Strings.isNullOrEmpty(text);
    }
}
