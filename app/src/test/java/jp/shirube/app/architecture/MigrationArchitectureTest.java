package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationArchitectureTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    @Test
    void everyMigrationIsInOrder() throws Exception {
        List<Path> files = SourceRules.files(MIGRATIONS, ".sql");
        Set<String> versions = new HashSet<>();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String name = file.getFileName().toString();
            assertThat(MigrationLint.check(file.getParent().getFileName().toString(), name, Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
            assertThat(name.startsWith("afterMigrate") || versions.add(name.substring(0, name.indexOf("__"))))
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plan, V1_30_01__plan.sql, SELECT 1",
        "plan, V1_20__plan.sql, SELECT 1",
        "kitchen, V1_20_01__plan.sql, SELECT 1",
        "plan, V1_20_01__plan.sql, CREATE TABLE p (at TIMESTAMP)",
        "plan, V1_20_01__plan.sql, CREATE TABLE p (amount double precision)",
        "plan, V1_20_01__plan.sql, drop table p",
        "kitchen, afterMigrate__plan.sql, SELECT 1",
        "plan, afterMigrate__plan.sql, drop table p"
    })
    void aBadMigrationIsFound(String room, String name, String sql) {
        assertThat(MigrationLint.check(room, name, sql)).hasSize(1);
    }

    @Test
    void aCommentMayNameWhatTheCodeMayNot() {
        assertThat(MigrationLint.check("plan", "V1_20_01__plan.sql", "-- not a TIMESTAMP\nSELECT 1"))
                .isEmpty();
    }
}
