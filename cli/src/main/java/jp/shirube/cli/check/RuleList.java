package jp.shirube.cli.check;

import java.io.PrintStream;
import java.util.Optional;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;
import org.jspecify.annotations.Nullable;

/** The rules for people: what each says, why, how much it matters, and examples where they are a passage of text. */
final class RuleList {

    private RuleList() {}

    static void print(Settings settings, PrintStream out) {
        Family family = null;
        for (RuleEntry rule : RuleEntry.all()) {
            head(family, rule.family(), out);
            family = rule.family();
            String severity = settings.applies(rule.id())
                    ? settings.severity(rule.id(), rule.severity()).code()
                    : "off";
            out.println(Texts.of(
                    "rule",
                    rule.id(),
                    Texts.of("severity." + severity),
                    RuleTexts.statement(rule.family(), rule.id())));
            out.println(Texts.of("rule-why", RuleTexts.why(rule.family(), rule.id())));
            example("rule-fires", RuleTexts.findExample(rule.family(), rule.id(), "fires"), out);
            example("rule-silent", RuleTexts.findExample(rule.family(), rule.id(), "silent"), out);
        }
    }

    private static void head(@Nullable Family before, Family family, PrintStream out) {
        if (before != family) {
            out.println(Texts.of("family", RuleTexts.name(family)));
        }
    }

    private static void example(String text, Optional<String> example, PrintStream out) {
        example.ifPresent(words -> out.println(Texts.of(text, words.replace("\n", " / "))));
    }
}
