package jp.shirube.checker.across;

import java.math.BigDecimal;
import java.util.Locale;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** What two plans of one town have in common. */
final class Towns {

    private Towns() {}

    /** Whether two plans are of one issuer, or one of them does not print its own. */
    static boolean same(CheckedPlan one, CheckedPlan other) {
        Issuer first = one.plan().plan().issuer();
        Issuer second = other.plan().plan().issuer();
        return first == null || second == null || first.name().equals(second.name());
    }

    /** A place, named by its document, for a plan other than the one reported. */
    static String placeIn(CheckedPlan plan, SourceRef place) {
        return place.line() == null ? plan.name() : plan.name() + ":" + place.line();
    }

    /** An amount with its unit, as people read it; empty where it is no number. */
    static String money(@Nullable BigDecimal amount, MoneyUnit unit) {
        return amount == null ? "" : number(amount) + RuleTexts.term(Family.ACROSS, unit.code());
    }

    /** A number as people read it: thousands parted, with the decimals that are printed. */
    static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}
