package jp.shirube.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A browser in front of a Shirube of its own. What is wrong on the way is noted in {@link #troubles}, for the test to judge at its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    static final Path SAMPLES = Path.of("..", "samples");
    static final int WIDE = 1280;
    static final int NARROW = 360;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** What a page did wrong: errors of scripts, requests that left the machine, what axe found, scrolling sideways. */
    final List<String> troubles = new ArrayList<>();

    private RunningShirube shirube;
    Browser browser;

    /** Names of the good samples that stand in it from the start. */
    abstract List<String> samples();

    @BeforeAll
    void open() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: what needs a browser is left out");
        Path folder = Files.createTempDirectory("shirube-e2e");
        Path good = Files.createDirectories(folder.resolve("samples").resolve("good"));
        for (String sample : samples()) {
            Files.copy(sample(sample), good.resolve(sample), StandardCopyOption.REPLACE_EXISTING);
        }
        furnish(folder.resolve("samples"));
        Files.createDirectories(SCREENSHOTS);
        shirube = RunningShirube.start(folder, folder.resolve("samples"));
        browser = Chromium.of(program.get());
    }

    /** Puts more among the samples than documents; nothing where a journey needs no more. */
    void furnish(Path samples) throws IOException {}

    /** Puts a plan with five years of results among the samples, and results of others, so that dashboards have something to show. */
    static void furnishResults(Path samples) throws IOException {
        for (String kind : List.of("plans", "results")) {
            Path folder = Files.createDirectories(samples.resolve(kind));
            try (Stream<Path> given = Files.list(SAMPLES.resolve(kind))) {
                for (Path each : given.toList()) {
                    Files.copy(each, folder.resolve(each.getFileName()));
                }
            }
        }
    }

    @BeforeEach
    void forget() {
        troubles.clear();
    }

    @AfterAll
    void close() {
        if (shirube != null) {
            shirube.close();
        }
    }

    static Path sample(String name) {
        return SAMPLES.resolve("good").resolve(name);
    }

    String address(String path) {
        return shirube.address(path);
    }

    BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    /** A new page on which a planner is signed in. */
    Page signIn(BrowserContext context) throws IOException {
        Page page = watched(context);
        page.navigate(address("/staff"));
        enter(page);
        return page;
    }

    /** Enters name and password of the planner on the page of the sign-in. */
    void enter(Page page) throws IOException {
        enter(page, "planner", password("planner"));
    }

    static void enter(Page page, String login, String password) {
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", password);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    /** Password of one of the accounts for practice, such as {@code entry}. */
    String password(String login) throws IOException {
        return shirube.account(login)[1];
    }

    /** A new page whose errors are noted. */
    Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                troubles.add("request left the machine: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // A page that refuses says so with its status; that the browser repeats it is no trouble.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        return page;
    }

    void visit(Page page, String path, String name, int width) {
        page.navigate(address(path));
        look(page, name, width);
    }

    /** Takes a picture and lets axe judge; a page never scrolls sideways. */
    void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        judge(page, name + " " + width, Axe.EVERYTHING);
    }

    /** Notes what axe finds, and sideways scrolling. */
    void judge(Page page, String name, Axe axe) {
        axe.violations(page).forEach(each -> troubles.add(name + ": " + each));
        boolean sideways = (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        if (sideways) {
            troubles.add(name + ": scrolls sideways");
        }
    }
}
