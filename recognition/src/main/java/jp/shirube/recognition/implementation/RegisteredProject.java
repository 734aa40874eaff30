package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Flags;
import org.jspecify.annotations.Nullable;

/** A project with what each of its listings prints, so that a blank at one can be told from silence at all. */
final class RegisteredProject {

    /** A column that a listing should fill but leaves blank. */
    private record Blank(String column, boolean status, SourceRef at) {}

    private final ProjectDraft draft;
    private final List<Blank> blanks = new ArrayList<>();
    private final Map<Integer, String> costs = new HashMap<>();
    private @Nullable String status;

    RegisteredProject(ProjectDraft draft) {
        this.draft = draft;
    }

    ProjectDraft draft() {
        return draft;
    }

    /** Printed costs by year, to notice when another table prints others. */
    Map<Integer, String> costs() {
        return costs;
    }

    /**
     * Takes over the division and status that a listing prints, and reports where it disagrees with an earlier one.
     *
     * @param division what the header calls the column of divisions; empty where the table has none
     * @param word the same of the status
     */
    void take(ListedProject listed, String division, String word, SourceRef at, Reading reading) {
        if (listed.departments().isEmpty()) {
            note(division, false, at);
        } else {
            takeDepartments(listed.departments(), division, at, reading);
        }
        String printed = listed.status();
        if (printed == null) {
            note(word, true, at);
        } else {
            takeStatus(printed, word, at, reading);
        }
    }

    /** Reports the blanks, once all listings are known. */
    void reportBlanks(Reading reading) {
        for (Blank blank : blanks) {
            String known = blank.status ? status : String.join("、", draft.departments());
            if (known == null || known.isEmpty()) {
                reading.find(ReadingRule.BLANK_CELL, blank.at, blank.column, draft.name());
            } else {
                reading.find(ImplementationRule.TAKEN_FROM_OTHER_LISTING, blank.at, blank.column, draft.name(), known);
            }
        }
    }

    private void note(String column, boolean ofStatus, SourceRef at) {
        if (!column.isEmpty()) {
            blanks.add(new Blank(column, ofStatus, at));
        }
    }

    private void takeDepartments(List<String> printed, String column, SourceRef at, Reading reading) {
        boolean first = draft.departments().isEmpty();
        for (String name : printed) {
            String key = JapaneseText.key(name);
            boolean known = draft.departments().stream()
                    .anyMatch(other -> JapaneseText.key(other).equals(key));
            if (!known) {
                if (!first) {
                    String kept = String.join("、", draft.departments());
                    reading.find(ImplementationRule.LISTINGS_DIFFER, at, column, draft.name(), name, kept);
                }
                draft.departments().add(name);
            }
        }
    }

    private void takeStatus(String printed, String column, SourceRef at, Reading reading) {
        String kept = status;
        if (kept == null) {
            status = printed;
            List<String> flags = Flags.listIn(JapaneseText.key(printed));
            draft.status(Flags.status(flags).orElse(null), printed);
            if (flags.isEmpty()) {
                reading.find(ReadingRule.UNREAD_CELL, at, column, printed);
            }
        } else if (!JapaneseText.key(kept).equals(JapaneseText.key(printed))) {
            reading.find(ImplementationRule.LISTINGS_DIFFER, at, column, draft.name(), printed, kept);
        }
    }
}
