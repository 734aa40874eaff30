package jp.shirube.cli.check;

import java.io.PrintStream;
import jp.shirube.checker.example.ExampleDocument;
import jp.shirube.checker.example.RuleExample;
import jp.shirube.checker.example.RuleExamples;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;

/** The rules for people: what each says, why, how much it matters, and an example that it speaks of and the same one mended. */
final class RuleList {

    private static final String INDENT = "      ";

    private RuleList() {}

    /** All rules, with only those lines of their examples that matter. */
    static void print(Settings settings, PrintStream out) {
        Family family = null;
        for (RuleEntry rule : RuleEntry.all()) {
            if (family != rule.family()) {
                family = rule.family();
                out.println(Texts.of("family", RuleTexts.name(family)));
            }
            head(rule, settings, out);
            RuleExamples.find(rule.id()).ifPresent(example -> glance(example, out));
        }
    }

    /** One rule with its whole example. */
    static void print(RuleEntry rule, Settings settings, PrintStream out) {
        head(rule, settings, out);
        RuleExamples.find(rule.id()).ifPresent(example -> whole(example, out));
    }

    private static void head(RuleEntry rule, Settings settings, PrintStream out) {
        String severity = settings.applies(rule.id())
                ? settings.severity(rule.id(), rule.severity()).code()
                : "off";
        String statement = RuleTexts.statement(rule.family(), rule.id());
        out.println(Texts.of("rule", rule.id(), Texts.of("severity." + severity), statement));
        out.println(Texts.of("rule-why", RuleTexts.why(rule.family(), rule.id())));
    }

    private static void glance(RuleExample example, PrintStream out) {
        out.println(Texts.of("rule-fires", MarkedText.glance(example, true) + terms(example)));
        mended(example, out);
    }

    private static void whole(RuleExample example, PrintStream out) {
        out.println(Texts.of("rule-fires-whole", terms(example)));
        for (ExampleDocument document : example.documents()) {
            if (!document.name().isEmpty()) {
                out.println(INDENT + "--- " + document.name());
            }
            MarkedText.of(document.pieces(), true).lines().forEach(line -> out.println(INDENT + line));
        }
        mended(example, out);
    }

    private static void mended(RuleExample example, PrintStream out) {
        out.println(Texts.of("rule-silent", MarkedText.glance(example, false)));
        if (!example.innocent().isEmpty()) {
            out.println(Texts.of("rule-innocent", MarkedText.oneLine(example.innocent())));
        }
    }

    /** On what day and with what settings the rule speaks; empty where it always does. */
    private static String terms(RuleExample example) {
        StringBuilder terms = new StringBuilder();
        if (example.day() != null) {
            terms.append(Texts.of("rule-with-day", example.day()));
        }
        example.settings().forEach((name, value) -> terms.append(Texts.of("rule-with-setting", name, value)));
        return terms.toString();
    }
}
