package jp.shirube.app.collaboration.work;

import java.util.List;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;

/** Groups and states in words. */
final class WorkWords {
    private static final int MOST_SHOWN = 6;
    private static final MessageBundle WORDS = MessageBundle.of("collaboration-work");

    private WorkWords() {}

    /** The first of the entries under the title of their kind. */
    static WorkGroup group(int order, String kind, List<WorkEntry> entries) {
        return new WorkGroup(
                order,
                say(kind),
                entries.size(),
                entries.stream().limit(MOST_SHOWN).toList(),
                null);
    }

    static String say(String key, Object... arguments) {
        return WORDS.format("work." + key, arguments);
    }

    /** A state with a number in it. */
    static State count(String sign, String key, long number) {
        return new State(sign, say(key, String.valueOf(number)));
    }
}
