package jp.shirube.checker.indicators;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A baseline that counts some municipalities only is not held against a target of all of them. */
final class BaselineScope implements Rule {

    private static final Pattern PART =
            Pattern.compile("[(（]([^()（）]{1,10}[市町村](?:[・、][^()（）・、]{1,10}[市町村])*)(?:のみ)?[)）]");

    @Override
    public String id() {
        return "baseline-scope-differs";
    }

    @Override
    public Family family() {
        return Family.INDICATORS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        TextDocument text = plan.text();
        for (Indicator indicator :
                text == null ? List.<Indicator>of() : plan.plan().indicators()) {
            Integer line = indicator.source().line();
            boolean valued = indicator.baseline() != null && indicator.target() != null;
            String part = text == null || line == null || !valued
                    ? null
                    : part(text.lines().get(line - 1));
            if (part != null) {
                report.at(indicator.source(), indicator.name(), part);
            }
        }
    }

    /** The municipalities that the first value of a row names in brackets where a value behind it names none; null where not so. */
    private static @Nullable String part(Line row) {
        String found = null;
        for (int i = 1; i < row.cells().size(); i++) {
            String value = row.cell(i).text();
            boolean number = value.chars().anyMatch(Character::isDigit);
            Matcher part = number ? PART.matcher(value) : null;
            boolean named = part != null && part.find();
            if (part != null && found != null) {
                return named ? null : found;
            }
            found = named && part != null ? part.group(1) : found;
        }
        return null;
    }
}
