package jp.shirube.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of this machine; none is downloaded. */
final class Chromium {
    private static @Nullable Browser running;

    private Chromium() {}

    /** The program, by {@code SHIRUBE_CHROMIUM} or in one of the folders of the path. */
    static Optional<Path> find() {
        String named = System.getenv("SHIRUBE_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One for all journeys, each of which has contexts of its own; it ends with the process of the tests. */
    static synchronized Browser of(Path program) {
        if (running == null) {
            running = launch(playwright(), program);
        }
        return running;
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Without the sandbox, which root may not use. */
    private static Browser launch(Playwright playwright, Path program) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
    }
}
