package jp.shirube.breaking.formats;

import org.assertj.core.util.Strings;

/** Breaks the rule that formats use the kernel only. */
public final class UsesALibrary {

    public boolean empty(String text) {
        return Strings.isNullOrEmpty(text);
    }
}
