package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Correct a name, look at the plan as it was before, and compare the two: the past stays what it was and cannot be changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeMachineJourneyTest {
    private static final Path SAMPLES = Path.of("..", "samples", "good");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<String> troubles = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private RunningShirube shirube;

    @BeforeAll
    void open() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the browser journey is left out");
        Path folder = Files.createTempDirectory("shirube-e2e");
        Path first = Files.createDirectories(folder.resolve("samples").resolve("good"));
        for (String sample : List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-senryaku.txt")) {
            Files.copy(SAMPLES.resolve(sample), first.resolve(sample), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(SCREENSHOTS);
        shirube = RunningShirube.start(folder, folder.resolve("samples"));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright, program.get());
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (shirube != null) {
            shirube.close();
        }
    }

    @Test
    void aPlanIsShownAsItWasAndComparedWithNow() throws Exception {
        for (int width : List.of(1280, 360)) {
            try (BrowserContext context =
                    browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
                Page page = signIn(context);
                String project = project(page, width == 1280 ? 0 : 1);
                page.navigate(shirube.address(project));
                String name = page.locator("h1").innerText();
                rename(page, project, name + "（見直し）");
                page.navigate(shirube.address(project + "/history"));
                assertThat(page.locator("main ins").first().innerText()).contains("（見直し）");
                look(page, "project-history", width);
                goBack(page, width);
                page.locator("tbody th a[href*='/projects/']", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .click();
                assertThat(page.locator("h1").innerText()).isEqualTo(name);
                assertThat(page.locator("main form[method=post], main a[href*='/correct/']")
                                .count())
                        .isZero();
                assertThat(page.locator("aside.past").innerText()).contains("いまの計画ではありません");
                look(page, "past-project", width);
                page.click("text=いまの計画にもどる");
                assertThat(page.locator("h1").innerText()).startsWith(name + "（見直し）");
            }
        }
        assertThat(troubles).isEmpty();
    }

    private void rename(Page page, String project, String name) {
        page.navigate(shirube.address(project));
        page.click(".head .btn.main");
        page.locator("main a[href*='field=name']").first().click();
        page.fill("#value", name);
        page.fill("#reason", "名称を見直した");
        page.click("main button.main");
    }

    /** Over the history of the plan: the difference since it was taken in, and the plan as it was then. */
    private void goBack(Page page, int width) {
        page.locator(".crumb a").first().click();
        page.locator("nav.pages a", new Page.LocatorOptions().setHasText("履歴")).click();
        look(page, "plan-history", width);
        Locator taken = page.locator(".hist-list > li").last();
        String then = taken.locator("a[href*='/staff/at/']").getAttribute("href");
        taken.locator("a[href*='/difference']").click();
        assertThat(page.locator("table.two ins").allInnerTexts()).contains("（見直し）");
        look(page, "difference", width);
        page.navigate(shirube.address(then));
        look(page, "past-tree", width);
        page.locator("nav.pages a", new Page.LocatorOptions().setHasText("事業")).click();
        assertThat(page.url()).contains("/staff/at/");
        look(page, "past-projects", width);
    }

    private Page signIn(BrowserContext context) throws IOException {
        Page page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.navigate(shirube.address("/staff"));
        String[] account = shirube.account();
        page.fill("input[name=username]", account[0]);
        page.fill("input[name=password]", account[1]);
        page.click("main button[type=submit]");
        return page;
    }

    private String project(Page page, int number) {
        page.navigate(shirube.address("/staff/plans"));
        page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                .locator("a[href*='/staff/projects']")
                .first()
                .click();
        return page.locator("tbody th a[href*='/staff/projects/']").nth(number).getAttribute("href");
    }

    private void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            troubles.add(name + " " + width + ": " + rule.getId() + " "
                    + rule.getNodes().get(0).getHtml());
        }
        boolean sideways = (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        if (sideways) {
            troubles.add(name + " " + width + ": scrolls sideways");
        }
    }
}
