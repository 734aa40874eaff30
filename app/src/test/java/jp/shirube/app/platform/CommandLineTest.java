package jp.shirube.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void anOptionGoesBeforeTheEnvironment() {
        CommandLine line = parse(Map.of("SHIRUBE_DATA", "/from/environment"), "serve", "--shirube.data=/from/option");
        assertThat(line.data()).hasToString("/from/option");
    }

    @Test
    void wordsAfterTheDashesAreFilesEvenWhenTheyLookLikeOptions() {
        CommandLine line = parse(Map.of(), "import", "--shirube.data=/d", "--", "--plan.txt", "b.txt");
        assertThat(line.word()).isEqualTo("import");
        assertThat(line.words()).containsExactly("--plan.txt", "b.txt");
    }

    @Test
    void theDatabasePasswordIsNotHandedToTheContext() {
        CommandLine line = parse(Map.of("SHIRUBE_DATABASE_PASSWORD", "secret"), "serve");
        assertThat(line.options()).noneMatch(option -> option.contains("secret"));
    }

    @Test
    void anAddressOfPostgresqlIsTakenApart() {
        DatabaseConnection connection =
                DatabaseConnection.parse("postgresql://plan:word@db.example:6432/town?ssl=true");
        assertThat(connection)
                .isEqualTo(new DatabaseConnection("jdbc:postgresql://db.example:6432/town?ssl=true", "plan", "word"));
    }

    @Test
    void anAddressOfAnotherKindIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> DatabaseConnection.parse("mysql://plan:word@db/town"))
                .isInstanceOf(DatabaseAddressUnreadable.class)
                .hasMessageContaining("--db")
                .hasMessageNotContaining("word");
    }

    private static CommandLine parse(Map<String, String> environment, String... arguments) {
        return CommandLine.parse(arguments, environment);
    }
}
