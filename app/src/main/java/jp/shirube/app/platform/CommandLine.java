package jp.shirube.app.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of the program.
 *
 * @param word what to do; {@code serve} where none was given
 * @param words the words after it, such as file names
 * @param settings {@code --name=value} options, and environment variables where no option says otherwise
 */
record CommandLine(String word, List<String> words, Map<String, String> settings) {
    private static final String SERVE = "serve";
    private static final int FIRST_PORT = 8080;

    private static final Map<String, String> VARIABLES = Map.of(
            "SHIRUBE_DATA", "shirube.data",
            "SHIRUBE_PORT", "shirube.port",
            "SHIRUBE_DATABASE_URL", "shirube.database.url",
            "SHIRUBE_DATABASE_USER", "shirube.database.user",
            "SHIRUBE_DATABASE_PASSWORD", "shirube.database.password",
            "SHIRUBE_DATABASE_APPLICATION_PASSWORD", "shirube.database.application-password");

    static CommandLine parse(String[] arguments, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>();
        VARIABLES.forEach((variable, name) -> {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                settings.put(name, value);
            }
        });
        List<String> words = new ArrayList<>();
        boolean options = true;
        for (String argument : arguments) {
            if (options && argument.equals("--")) {
                options = false;
            } else if (options && argument.startsWith("--")) {
                int equals = argument.indexOf('=');
                settings.put(
                        argument.substring(2, equals < 0 ? argument.length() : equals),
                        equals < 0 ? "true" : argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        String word = words.isEmpty() ? SERVE : words.remove(0);
        return new CommandLine(word, List.copyOf(words), Map.copyOf(settings));
    }

    boolean serves() {
        return word.equals(SERVE);
    }

    /** The data folder; {@code data} below the current folder unless set. */
    Path data() {
        return Path.of(settings.getOrDefault("shirube.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    Optional<String> databaseUrl() {
        return setting("shirube.database.url");
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** All settings in the form that the application context reads. */
    String[] options() {
        return settings.entrySet().stream()
                .filter(each -> !each.getKey().startsWith("shirube.database."))
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    /** Settings that follow from the call and that a configuration file may overrule. */
    Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("shirube.data", data().toString());
        defaults.put("spring.config.additional-location", "optional:file:" + data().resolve("shirube.properties"));
        if (serves()) {
            defaults.put(
                    "server.port", setting("shirube.port").orElseGet(() -> String.valueOf(FreePort.from(FIRST_PORT))));
        } else {
            defaults.put("logging.level.root", "warn");
        }
        return defaults;
    }
}
