package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a plan under one run of level headings: usually a programme with its text and tables. */
final class Sheet {

    private final List<LevelHeading> headings = new ArrayList<>();
    private final List<TextSection> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<IndicatorTable> indicators = new ArrayList<>();

    List<LevelHeading> headings() {
        return headings;
    }

    List<TextSection> sections() {
        return sections;
    }

    List<Table> tables() {
        return tables;
    }

    List<IndicatorTable> indicators() {
        return indicators;
    }

    /** Whether anything stands below its headings. */
    boolean begun() {
        return !sections.isEmpty() || !tables.isEmpty() || !indicators.isEmpty();
    }

    /** Adds a heading; the first takes over from the sheet before what stands above its level and is not printed again. */
    void add(LevelHeading heading, @Nullable Sheet before) {
        if (headings.isEmpty() && before != null) {
            for (int k = 0; k < before.headings.size(); k++) {
                if (before.headings.get(k).level().equals(heading.level())) {
                    headings.addAll(before.headings.subList(0, k));
                    break;
                }
            }
        }
        headings.removeIf(other -> other.level().equals(heading.level()));
        headings.add(heading);
    }
}
