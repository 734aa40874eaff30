package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The sheet of one project（個票）, read row by row. A row without a label goes on with the one above. */
final class Sheet {

    /** Longer first cells are no labels. */
    private static final int LONGEST_LABEL = 24;

    private final Reading reading;
    private final Zone zone;
    private final ProjectDraft project;
    private final TreeSet<Integer> planYears;
    private final Map<Term, Line> seen = new EnumMap<>(Term.class);
    private final Map<Term, String> words = new EnumMap<>(Term.class);
    private @Nullable Term field;
    private @Nullable CostRows costs;
    private @Nullable ScheduleRows schedule;
    private @Nullable Line yearsAbove;
    private TreeSet<Integer> costYears = new TreeSet<>();

    Sheet(Reading reading, Zone zone, ProjectDraft project, Line nameRow, TreeSet<Integer> planYears) {
        this.reading = reading;
        this.zone = zone;
        this.project = project;
        this.planYears = planYears;
        this.seen.put(Term.PROJECT, nameRow);
        this.field = Term.PROJECT;
    }

    ProjectDraft project() {
        return project;
    }

    /** The label of a sheet's row; null where the first cell is none. */
    static @Nullable Term label(Line line) {
        Cell first = line.cell(0);
        if (first.blank() || first.text().length() > LONGEST_LABEL) {
            return null;
        }
        Term term = HeaderCell.termOf(first);
        if (term == Term.CODE || (term == null && NameRow.numberEnd(first.text()) > 0)) {
            return NameRow.of(line) == null ? null : Term.PROJECT;
        }
        if (term == null) {
            return ZoneWords.isPartners(first.key()) ? Term.PARTNERS : null;
        }
        return switch (term) {
            case PROJECT, OVERVIEW, EFFECT, COST, SCHEDULE, PARTNERS, ROLES, REMARKS, DEPARTMENT -> term;
            default -> null;
        };
    }

    /** Whether a label was read already, so that it begins another sheet. */
    boolean has(Term label) {
        return seen.containsKey(label);
    }

    /** Whether a label was read already by another word: 取組内容 below 事業の概要 is another row of the same sheet. */
    boolean hasByAnotherWord(Term label, Line line) {
        String word = words.get(label);
        return word != null
                && label != Term.PROJECT
                && !word.equals(line.cell(0).key());
    }

    /** Whether a line repeats the row of its label word by word. */
    boolean isRepeated(Term label, Line line) {
        Line before = seen.get(label);
        return before != null && before.sameKey(line);
    }

    /** Whether a line without a label can go on with the row above. */
    boolean goesOn(Line line) {
        return field != null && line.tabular() && line.cell(0).blank();
    }

    /** Reads a row that has a label. */
    void read(Term label, Line line) {
        closeTables();
        field = label;
        seen.put(label, line);
        words.put(label, line.cell(0).key());
        reading.source(line);
        switch (label) {
            case OVERVIEW, EFFECT, REMARKS -> readText(label, line);
            case COST -> readCosts(line);
            case SCHEDULE -> readSchedule(line);
            case PARTNERS -> readPartners(line);
            case ROLES -> {
                if (!new RoleRows(reading, zone, project.roles()).read(line)) {
                    unread(line);
                }
            }
            case DEPARTMENT -> project.departments().addAll(MemberList.split(value(line)));
            default -> unread(line);
        }
    }

    /**
     * Whether a row belongs to the table above it though its first cell may be filled: a share of the costs, an activity, a role, or the
     * years that a label above or below it lacks.
     *
     * @param below the line below; null where that is the last
     */
    boolean takes(Line line, @Nullable Line below) {
        Term label = label(line);
        if (costs != null && (label == null || label == Term.COST) && costs.accepts(line)) {
            return true;
        }
        if (schedule != null && label == null && schedule.accepts(line)) {
            return true;
        }
        boolean role = RoleRows.isLabelled(line, zone)
                || (field == Term.ROLES && RoleRows.startsWithParty(line, zone) && (label == null || has(label)));
        return role || (isWaiting(below) && YearRow.is(line));
    }

    /** Whether years may follow: the label above has none, or one that needs them is below. */
    private boolean isWaiting(@Nullable Line below) {
        if ((costs != null && costs.labelWithoutYears() != null)
                || (schedule != null && schedule.labelWithoutYears() != null)) {
            return true;
        }
        Term next = below == null || !below.tabular() ? null : label(below);
        return next == Term.COST || next == Term.SCHEDULE;
    }

    /** Reads a row that goes on with the one above. */
    void goOn(Line line) {
        if (YearRow.is(line)) {
            readYears(line);
            return;
        }
        if (RoleRows.isLabelled(line, zone)) {
            closeTables();
            field = Term.ROLES;
        }
        CostRows openCosts = costs;
        ScheduleRows openSchedule = schedule;
        boolean read;
        if (openCosts != null) {
            read = openCosts.read(line);
        } else if (openSchedule != null) {
            read = openSchedule.read(line);
        } else if (field == Term.ROLES) {
            read = new RoleRows(reading, zone, project.roles()).read(line);
        } else {
            read = false;
        }
        if (!read) {
            unread(line);
        }
    }

    /** Keeps a row whose label is not known. */
    void readUnknown(Line line) {
        closeTables();
        field = null;
        if (ZoneWords.AGREEMENTS.contains(line.cell(0).key()) || HeaderCell.termOf(line.cell(0)) == Term.AGREEMENT) {
            reading.source(line);
            project.notes().add(line.cell(0).text() + " " + value(line));
            return;
        }
        reading.find(
                ZoneVisionRule.UNKNOWN_LABEL, reading.source(line), line.cell(0).text());
        project.notes().add(line.cell(0).text() + " " + value(line));
    }

    /** Ends the table; notes and indicators may still follow. */
    void close() {
        closeTables();
        field = null;
    }

    /** Adds a note printed under the sheet. */
    void note(Line line) {
        project.notes().add(line.text());
        reading.source(line);
    }

    /** Takes the years to the label above, or keeps them for the labels below. */
    private void readYears(Line line) {
        Line costLabel = costs == null ? null : costs.labelWithoutYears();
        Line scheduleLabel = schedule == null ? null : schedule.labelWithoutYears();
        reading.use(line, LineUse.HEADER);
        if (costLabel != null) {
            costs = costRows(costLabel, line);
        } else if (scheduleLabel != null) {
            schedule = new ScheduleRows(reading, scheduleLabel, line, scheduleYears(), project.schedule());
        } else {
            closeTables();
            yearsAbove = line;
        }
    }

    private void readCosts(Line line) {
        Line years = yearsAbove;
        boolean own = years == null || !YearColumns.of(line, 1).columns().isEmpty();
        CostRows opened = costRows(line, own || years == null ? line : years);
        costs = opened;
        if (!own && !value(line).isEmpty() && !opened.read(line)) {
            unread(line);
        }
    }

    private CostRows costRows(Line label, Line years) {
        return new CostRows(reading, zone, CostHeader.of(label, years), planYears, project);
    }

    private void readSchedule(Line line) {
        Line years = yearsAbove;
        boolean own = years == null || !YearColumns.of(line, 1).columns().isEmpty();
        ScheduleRows opened = new ScheduleRows(
                reading, line, own || years == null ? line : years, scheduleYears(), project.schedule());
        schedule = opened;
        if (!own && !value(line).isEmpty() && !opened.read(line)) {
            unread(line);
        }
    }

    private void closeTables() {
        if (costs != null) {
            costs.close();
            costYears = costs.years();
            costs = null;
        }
        if (schedule != null) {
            schedule.close();
            schedule = null;
        }
    }

    private TreeSet<Integer> scheduleYears() {
        TreeSet<Integer> years = new TreeSet<>(planYears);
        years.addAll(costYears);
        return years;
    }

    private void readText(Term label, Line line) {
        String text = CellProse.of(value(line), line, reading);
        if (text.isEmpty()) {
            return;
        }
        if (label == Term.OVERVIEW) {
            project.overview(text);
        } else if (label == Term.EFFECT) {
            project.effect(text);
        } else {
            project.remarks(text);
        }
    }

    private void readPartners(Line line) {
        String text = value(line);
        int note = text.indexOf('※');
        if (note >= 0) {
            project.notes().add(JapaneseText.strip(text.substring(note)));
            text = text.substring(0, note);
        }
        project.partners().addAll(MemberList.split(text));
    }

    private void unread(Line line) {
        Line labelled = field == null ? null : seen.get(field);
        String name = field == null ? line.cell(0).text() : labelled == null ? "" : labelled.key();
        String label = name.length() > 12 ? name.substring(0, 12) : name;
        reading.find(ReadingRule.UNREAD_CELL, reading.source(line), label, line.text());
    }

    /** The filled cells after the label. */
    static String value(Line line) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < line.cells().size(); i++) {
            if (!line.cell(i).blank()) {
                parts.add(line.cell(i).text());
            }
        }
        return String.join(" ", parts);
    }
}
