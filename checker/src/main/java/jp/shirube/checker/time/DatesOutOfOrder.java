package jp.shirube.checker.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Era;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Dates at the beginning of lines that stand below each other go on in time: a course of events. One that breaks the order is told. */
final class DatesOutOfOrder implements Rule {

    private static final Pattern DATE = Pattern.compile("^(令和|平成)(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日");

    /** Fewest dates that make a course of events. */
    private static final int FEWEST = 4;

    private record Dated(Line line, int day, String printed) {}

    @Override
    public String id() {
        return "dates-out-of-order";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Dated> run = new ArrayList<>();
        int last = 0;
        for (Line line : Sign.MONTH.lines(plan)) {
            Dated dated = dated(line);
            if (dated != null && line.number() > last + 2) {
                check(run, report);
                run.clear();
            }
            if (dated != null) {
                run.add(dated);
                last = line.number();
            }
        }
        check(run, report);
    }

    /** Tells the one date without which all the others are in order. */
    private static void check(List<Dated> run, Report report) {
        if (run.size() < FEWEST || inOrder(run)) {
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            List<Dated> others = new ArrayList<>(run);
            Dated wrong = others.remove(i);
            boolean alone = i == 0 || wrong.day() < run.get(i - 1).day() || i + 1 == run.size();
            if (inOrder(others) && alone) {
                Dated beside = run.get(i == 0 ? 1 : i - 1);
                SourceRef place =
                        SourceRef.ofLine(wrong.line().number(), wrong.line().text());
                SourceRef other =
                        SourceRef.ofLine(beside.line().number(), beside.line().text());
                report.at(place, List.of(other), wrong.printed(), beside.printed());
                return;
            }
        }
    }

    private static boolean inOrder(List<Dated> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).day() < dates.get(i - 1).day()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Dated dated(Line line) {
        Matcher date = DATE.matcher(line.key());
        if (!date.find()) {
            return null;
        }
        for (Era era : Era.values()) {
            if (era.kanji().equals(date.group(1))) {
                int year = era.toWestern(date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2)));
                int day = (year * 12 + Integer.parseInt(date.group(3))) * 31 + Integer.parseInt(date.group(4));
                return new Dated(line, day, date.group());
            }
        }
        return null;
    }
}
