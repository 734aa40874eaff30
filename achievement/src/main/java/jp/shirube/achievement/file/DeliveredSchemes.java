package jp.shirube.achievement.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.shirube.achievement.grade.GradeScheme;

/** The grade schemes that come with the software, named by their rule. Each file says where its rule is from. */
public final class DeliveredSchemes {
    private static final List<String> NAMES = List.of(
            "target-and-baseline",
            "expected-progress",
            "four-marks-against-target",
            "eighty-percent-with-watch",
            "seven-points",
            "grant-effect",
            "elapsed-share",
            "reached-or-not",
            "straight-path");
    private static final List<GradeScheme> ALL =
            NAMES.stream().map(DeliveredSchemes::load).toList();

    private DeliveredSchemes() {}

    public static List<GradeScheme> list() {
        return ALL;
    }

    public static Optional<GradeScheme> find(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    private static GradeScheme load(String name) {
        try (InputStream in = GradeScheme.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException(name + ".yaml is missing");
            }
            return SchemeReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
