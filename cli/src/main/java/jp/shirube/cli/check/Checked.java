package jp.shirube.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.Succession;
import jp.shirube.checker.TownFinding;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking the files of one call.
 *
 * @param between findings between the plans; empty for one plan
 */
record Checked(Settings settings, List<CheckedFile> files, List<TownFinding> between) {

    /** Reads and checks the files, side by side, and then the plans together. */
    static Checked of(List<String> names, Settings settings, @Nullable LocalDate day) {
        List<CheckedFile> read =
                names.parallelStream().map(name -> CheckedFile.read(name, day)).toList();
        Succession succession = Succession.among(plans(read));
        List<CheckedFile> files = read.parallelStream()
                .map(file -> file.checked(succession, settings))
                .toList();
        List<CheckedPlan> plans = plans(files);
        return new Checked(
                settings, files, plans.size() < 2 ? List.of() : Inspection.ofTown(new ArrayList<>(plans), settings));
    }

    private static List<CheckedPlan> plans(List<CheckedFile> files) {
        return files.stream().map(CheckedFile::plan).filter(Objects::nonNull).toList();
    }

    /** Every finding, of the files in turn and then between them. */
    Stream<Finding> all() {
        return Stream.concat(
                files.stream().flatMap(file -> file.findings().stream()),
                between.stream().map(TownFinding::finding));
    }

    long count(Severity severity) {
        return all().filter(finding -> finding.severity() == severity).count();
    }

    boolean refused() {
        return files.stream().anyMatch(file -> file.refusal() != null);
    }
}
