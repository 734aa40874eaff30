package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** The header of the structure page: what its tiers are called, and its pillars, each a mark such as 柱１ and the word behind it. */
final class StructureColumns {

    /**
     * A pillar.
     *
     * @param mark as printed, such as 柱１
     * @param title the word behind the mark; the mark where none is printed
     */
    record Pillar(String mark, String title, Line line) {}

    /** A word of the header and its line. */
    private record Word(String text, Line line) {}

    private final List<Word> words = new ArrayList<>();

    private static final int LONGEST = 40;

    private static final String THEME = "テーマ";

    /** What the words for a goal share. */
    private static final String GOAL = "目標";

    /** Whether a line begins such a header: the word for a theme or a basic goal, and one more. */
    static boolean begins(Line line) {
        if (line.key().length() > LONGEST || !mayBegin(line.key())) {
            return false;
        }
        List<String> words = split(line.text());
        return words.size() > 1
                && words.stream().anyMatch(word -> isTheme(word) || isGoal(word))
                && words.stream().allMatch(StructureColumns::isWord);
    }

    /** A cheap look before a line is taken apart: the word for a theme or a goal stands somewhere in it. */
    private static boolean mayBegin(String key) {
        return key.contains(THEME) || key.contains(GOAL);
    }

    /** Takes a further line of the header; false where it holds anything but words of the trade. */
    boolean accept(Line line) {
        List<String> parts = split(line.text());
        if (!parts.stream().allMatch(StructureColumns::isWord)) {
            return false;
        }
        parts.forEach(part -> words.add(new Word(part, line)));
        return true;
    }

    /** What the top tier is called. */
    String themeWord() {
        return words.stream()
                .map(Word::text)
                .filter(StructureColumns::isTheme)
                .findFirst()
                .orElse(PolicyWords.THEME);
    }

    /** What the tier of the goals is called. */
    String goalWord() {
        return words.stream()
                .map(Word::text)
                .filter(StructureColumns::isGoal)
                .findFirst()
                .orElse(PolicyWords.GOAL);
    }

    List<Pillar> pillars() {
        List<Pillar> pillars = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isPillar(word.text)) {
                Word title = titleAfter(i);
                pillars.add(new Pillar(word.text, title == null ? word.text : title.text, word.line));
            }
        }
        return pillars;
    }

    private @Nullable Word titleAfter(int pillar) {
        int next = pillar + 1;
        return next < words.size() && !isPillar(words.get(next).text) ? words.get(next) : null;
    }

    private static boolean isWord(String word) {
        String key = JapaneseText.key(word);
        return isTheme(word)
                || isGoal(word)
                || isPillar(word)
                || key.equals("施策")
                || key.equals(PolicyWords.PROJECT)
                || key.equals("施策の方向性")
                || key.equals("施策の方向")
                || key.equals("基本的方向")
                || key.equals("具体的な施策")
                || key.equals("具体的な事業")
                || key.equals("主な事業")
                || key.equals("取組")
                || key.equals("KPI");
    }

    private static boolean isTheme(String word) {
        return word.length() <= 8 && word.endsWith(THEME);
    }

    private static boolean isGoal(String word) {
        String key = JapaneseText.key(word);
        return key.equals("基本目標") || key.equals("重点目標") || key.equals("戦略目標");
    }

    private static boolean isPillar(String word) {
        return word.startsWith(PolicyWords.PILLAR) && word.length() <= 3;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean border = i == text.length() || JapaneseText.isSpace(text.charAt(i));
            if (border && start >= 0) {
                parts.add(text.substring(start, i));
                start = -1;
            } else if (!border && start < 0) {
                start = i;
            }
        }
        return parts;
    }
}
