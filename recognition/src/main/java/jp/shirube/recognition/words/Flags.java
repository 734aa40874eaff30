package jp.shirube.recognition.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.ProjectStatus;

/** The words that flag a project: 新規, 拡充, 継続, 再掲 and their like. */
public final class Flags {

    /** Printed for a project that is listed elsewhere already. */
    public static final String RELISTED = "再掲";

    private static final Vocabulary KNOWN =
            Vocabulary.of("新規", "拡充", "拡大", "継続", RELISTED, "完了", "廃止", "休止", "見直し", "統合", "改善", "縮小");

    private static final String SEPARATORS = "()（）・、,/【】[]<>";

    private Flags() {}

    /** The flags in a matching key, in order of print: 新規(再掲) has two. */
    public static List<String> listIn(String key) {
        List<String> found = new ArrayList<>();
        int index = 0;
        while (index < key.length()) {
            String flag = KNOWN.findAt(key, index);
            if (flag == null) {
                index++;
            } else {
                found.add(flag);
                index += flag.length();
            }
        }
        return found;
    }

    /** Whether a matching key consists of flags and of brackets or separators between them, and of nothing else. */
    public static boolean only(String key) {
        int index = 0;
        while (index < key.length()) {
            String flag = KNOWN.findAt(key, index);
            if (flag == null && SEPARATORS.indexOf(key.charAt(index)) < 0) {
                return false;
            }
            index += flag == null ? 1 : flag.length();
        }
        return !key.isEmpty();
    }

    /** The status that flags say: 新規 before 拡充 before 継続. */
    public static Optional<ProjectStatus> status(List<String> flags) {
        if (flags.contains("新規")) {
            return Optional.of(ProjectStatus.NEW);
        }
        if (flags.contains("拡充") || flags.contains("拡大")) {
            return Optional.of(ProjectStatus.EXPANDED);
        }
        return flags.contains("継続") ? Optional.of(ProjectStatus.CONTINUING) : Optional.empty();
    }
}
