package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Listing;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents（目次）: titles with pages, from the line 目次 to the first line without a page. Titles without pages are entries too
 * as long as each stands again further below.
 */
final class Contents {

    private static final String LEADERS = ".．…・‥･ 　";

    /**
     * An entry.
     *
     * @param title without its mark
     * @param titleKey matching key of the title
     * @param unmarked whether it is a chapter without a mark
     */
    private record Entry(
            Line line,
            @Nullable Mark mark,
            String title,
            String titleKey,
            @Nullable Integer page,
            boolean unmarked) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> unmarked = new HashSet<>();
    private final Map<String, Integer> lastPlaces = new HashMap<>();

    /** Reads the entries below a line; returns the index after the last of them. */
    int read(Reading reading, int index) {
        reading.use(reading.lines().get(index), LineUse.HEADING);
        int i = index + 1;
        while (i < reading.lines().size()) {
            Line line = reading.lines().get(i);
            if (!line.blank()) {
                Entry entry = entry(line);
                entry = entry == null && lastPlace(reading, line) > i ? pageless(line) : entry;
                if (entry == null) {
                    return i;
                }
                entries.add(entry);
                headings.add(entry.titleKey);
                if (entry.unmarked) {
                    unmarked.add(entry.titleKey);
                }
            }
            i++;
        }
        return i;
    }

    /** Whether a matching key, without its mark, is the title of an entry. */
    boolean names(String titleKey) {
        return headings.contains(titleKey);
    }

    /** Whether a matching key is an entry without a mark. */
    boolean namesUnmarked(String key) {
        return unmarked.contains(key);
    }

    /** The headings above the entry with a title, outermost first; empty where no entry has it. */
    List<Headings.Heading> above(String titleKey) {
        List<Headings.Heading> path = new ArrayList<>();
        Outline outline = new Outline();
        for (Entry entry : entries) {
            outline.enter(entry.mark, entry.title);
            while (path.size() >= outline.depth()) {
                path.remove(path.size() - 1);
            }
            if (entry.titleKey.equals(titleKey)) {
                return path;
            }
            path.add(new Headings.Heading(entry.mark, entry.title));
        }
        return List.of();
    }

    /** The first entry below the one with a title; null where there is none. */
    Headings.@Nullable Heading firstBelow(String titleKey) {
        Outline outline = new Outline();
        int depth = 0;
        for (Entry entry : entries) {
            outline.enter(entry.mark, entry.title);
            if (depth > 0) {
                return outline.depth() > depth ? new Headings.Heading(entry.mark, entry.title) : null;
            }
            depth = entry.titleKey.equals(titleKey) ? outline.depth() : 0;
        }
        return null;
    }

    /** The entry after the one with a title, in its series; null where there is none. */
    Headings.@Nullable Heading after(String titleKey) {
        Mark series = null;
        for (Entry entry : entries) {
            Mark mark = entry.mark;
            if (series != null && mark != null && mark.kind() == series.kind()) {
                return mark.ordinal() == series.ordinal() + 1 ? new Headings.Heading(mark, entry.title) : null;
            }
            if (entry.titleKey.equals(titleKey)) {
                series = mark;
            }
        }
        return null;
    }

    /** Lists the entries, and reports those whose heading the text lacks. */
    void list(Reading reading, List<Listing> listing, Set<String> titlesInText) {
        Outline outline = new Outline();
        for (Entry entry : entries) {
            List<String> path = outline.enter(entry.mark, entry.title);
            listing.add(new Listing(path, entry.title, entry.page, reading.source(entry.line)));
            if (!titlesInText.contains(entry.titleKey)) {
                reading.find(ZoneVisionRule.CONTENTS_WITHOUT_HEADING, reading.source(entry.line), entry.title);
            }
        }
    }

    private static @Nullable Entry entry(Line line) {
        String text = line.text();
        Integer page = null;
        if (line.tabular()) {
            List<String> filled = new ArrayList<>();
            for (Cell cell : line.cells()) {
                if (!cell.blank()) {
                    filled.add(cell.text());
                }
            }
            page = page(filled.get(filled.size() - 1));
            if (page == null || filled.size() < 2) {
                return null;
            }
            text = String.join(" ", filled.subList(0, filled.size() - 1));
        } else {
            int digits = text.length();
            while (digits > 0 && page(text.substring(digits - 1)) != null) {
                digits--;
            }
            page = page(text.substring(digits));
            if (page == null || digits == 0 || LEADERS.indexOf(text.charAt(digits - 1)) < 0) {
                return null;
            }
            text = text.substring(0, digits);
        }
        Mark mark = Mark.of(text);
        String title = withoutLeaders(mark == null ? JapaneseText.strip(text) : mark.rest(text));
        return title.isEmpty() ? null : new Entry(line, mark, title, JapaneseText.key(title), page, mark == null);
    }

    /** Index of the last line that is printed as a line; its own where it stands once, or is a row or a sentence. */
    private int lastPlace(Reading reading, Line line) {
        if (lastPlaces.isEmpty()) {
            for (Line each : reading.filledLines()) {
                if (!each.tabular() && each.text().indexOf('\u3002') < 0) {
                    lastPlaces.put(each.key(), each.number() - 1);
                }
            }
        }
        return lastPlaces.getOrDefault(line.key(), 0);
    }

    private static @Nullable Entry pageless(Line line) {
        Mark mark = Mark.of(line.text());
        String title = mark == null ? JapaneseText.strip(line.text()) : mark.rest(line.text());
        return title.isEmpty() ? null : new Entry(line, mark, title, JapaneseText.key(title), null, mark == null);
    }

    private static String withoutLeaders(String title) {
        int end = title.length();
        while (end > 0 && LEADERS.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    private static boolean isDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static @Nullable Integer page(String text) {
        String key = JapaneseText.key(text);
        if (key.isEmpty() || key.length() > 4 || !isDigits(key)) {
            return null;
        }
        return Integer.valueOf(key);
    }
}
