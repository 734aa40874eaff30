package jp.shirube.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.SettingsText;
import jp.shirube.checker.rule.SettingsUnreadable;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** {@code check FILE… [--json|--sarif] [--all] [--settings FILE] [--day DAY]}, {@code check --rules [RULE…]}: checks plans, and plans of one town together. */
public final class CheckCommand {

    private static final int CLEAN = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;
    /** At least one finding is of severity error. */
    private static final int ERRORS = 4;
    /** There are warnings, but no errors. */
    private static final int WARNINGS = 5;

    private final PrintStream out;
    private final PrintStream err;

    private CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @return 0 where nothing is wrong, 4 with errors, 5 with warnings only, 1 where a file was refused, 2 for wrong words
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new CheckCommand(out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Texts.of("usage"));
            return CLEAN;
        }
        Optional<CheckOptions> options = CheckOptions.find(arguments);
        if (options.isEmpty()) {
            err.println(Texts.of("usage"));
            return USAGE;
        }
        Settings settings = settings(options.get().settings());
        if (settings == null) {
            return USAGE;
        }
        if (options.get().rules()) {
            return rules(options.get().files(), settings);
        }
        return check(options.get(), settings);
    }

    /** Lists the rules that are named, or all of them. */
    private int rules(List<String> names, Settings settings) {
        Optional<String> unknown =
                names.stream().filter(name -> RuleEntry.find(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            err.println(Texts.of("rule-unknown", unknown.get()));
            return USAGE;
        }
        if (names.isEmpty()) {
            RuleList.print(settings, out);
        } else {
            names.forEach(name -> RuleEntry.find(name).ifPresent(rule -> RuleList.print(rule, settings, out)));
        }
        return CLEAN;
    }

    private int check(CheckOptions options, Settings settings) {
        Checked checked = Checked.of(options.files(), settings, options.day());
        for (CheckedFile file : checked.files()) {
            if (file.refusal() != null) {
                err.println(Texts.of("refused." + file.refusal(), file.file()));
            }
        }
        switch (options.form()) {
            case JSON -> out.println(JsonReport.of(checked));
            case SARIF -> out.println(SarifReport.of(checked));
            case TEXT -> TextReport.print(checked, options.all(), out);
        }
        if (checked.refused()) {
            return REFUSED;
        }
        return checked.count(Severity.ERROR) > 0 ? ERRORS : checked.count(Severity.WARNING) > 0 ? WARNINGS : CLEAN;
    }

    /** The settings of a file; null where it cannot be used, and then the reason has been told. */
    private @Nullable Settings settings(@Nullable String file) {
        if (file == null) {
            return Settings.STANDARD;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            lines.load(reader);
            return SettingsText.read(lines);
        } catch (SettingsUnreadable e) {
            err.println(Texts.of("settings-wrong", file, e.name(), e.value()));
            return null;
        } catch (IOException | IllegalArgumentException e) {
            err.println(Texts.of("settings-unreadable", file));
            return null;
        }
    }
}
