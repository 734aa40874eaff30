package jp.shirube.checker.time;

import java.time.LocalDate;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Period;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.FiscalYear;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** The fiscal years of a plan and of the values that stand in it. */
final class PlanYears {

    private PlanYears() {}

    /** The fiscal year a value belongs to: a day before April belongs to the year before. */
    static int fiscalYear(AsOf asOf) {
        LocalDate date = asOf.date();
        return date == null
                ? asOf.year()
                : FiscalYear.ofMonth(date.getYear(), date.getMonthValue()).value();
    }

    /** First fiscal year of the plan; null where the document does not print it. */
    static @Nullable Integer from(CheckedPlan plan) {
        Period period = plan.plan().plan().period();
        return period == null ? null : period.from();
    }

    /** Last fiscal year of the plan; null where the document does not print it. */
    static @Nullable Integer to(CheckedPlan plan) {
        Period period = plan.plan().plan().period();
        return period == null ? null : period.to();
    }

    /** Whether a year is counted from the birth of Christ as printed. */
    static boolean western(String key, PrintedYear year) {
        char c = key.charAt(year.start());
        return c >= '0' && c <= '9';
    }

    /** The place of a line with a part of it as its quote. */
    static SourceRef place(Line line, String quote) {
        return SourceRef.ofLine(line.number(), quote);
    }

    /** Where the period of the plan is printed; null where a person entered it. */
    static @Nullable SourceRef placeOfPeriod(CheckedPlan plan) {
        for (FieldSource field : plan.plan().plan().sources()) {
            if (field.field().equals("period")) {
                return field.source();
            }
        }
        return null;
    }
}
