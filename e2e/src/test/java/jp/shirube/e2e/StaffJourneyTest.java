package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
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

/** Import, find, open, where from?: the first whole way through, wide and narrow, with axe on every page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffJourneyTest {
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
        for (String sample :
                List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-keikaku.txt", "mihon-sakutei-hoshin.txt")) {
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
    void staffImportFindOpenAndAskWhereFrom() throws Exception {
        try (BrowserContext context = context(1280)) {
            Page page = signIn(context, "wide");
            importTheVision(page);
            findByTwoCharacters(page);
            askWhereFrom(page);
            walkThePages(page, "wide");
        }
        try (BrowserContext context = context(360)) {
            Page page = signIn(context, "narrow");
            walkThePages(page, "narrow");
        }
        assertThat(troubles).isEmpty();
    }

    private Page signIn(BrowserContext context, String width) throws IOException {
        Page page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                troubles.add("request left the machine: " + request.url());
            }
        });
        page.navigate(shirube.address("/staff"));
        look(page, "sign-in", width);
        String[] account = shirube.account();
        page.fill("input[name=username]", account[0]);
        page.fill("input[name=password]", account[1]);
        page.click("main button[type=submit]");
        assertThat(page.title()).contains("計画の一覧");
        return page;
    }

    private void importTheVision(Page page) {
        page.click("a[href='/staff/intakes'].main");
        page.setInputFiles("#document", SAMPLES.resolve("mihon-ken-kyosei-vision.txt"));
        page.click("form.drop button[type=submit]");
        look(page, "review", "wide");
        page.click("button[value=sure]");
        page.click("button[value=next]");
        look(page, "confirm", "wide");
        page.click("main form button[type=submit]");
        look(page, "result", "wide");
        assertThat(page.locator("main").innerText()).contains("反映しました");
    }

    private void findByTwoCharacters(Page page) {
        page.keyboard().press("/");
        page.keyboard().type("医療");
        page.keyboard().press("Enter");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("main mark").first().innerText()).isEqualTo("医療");
        look(page, "search", "wide");
        page.navigate(shirube.address("/staff/search?q=zzzz"));
        assertThat(page.locator("main").innerText()).contains("見つかりませんでした");
    }

    private void askWhereFrom(Page page) {
        page.navigate(shirube.address("/staff/plans"));
        page.locator("tr", new Page.LocatorOptions().setHasText("共生ビジョン"))
                .locator("a[href*='/staff/projects']")
                .click();
        page.locator("tbody th a[href*='/staff/projects/']").first().click();
        look(page, "project", "wide");
        page.locator("table.fin a.src").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#where .where");
        assertThat(page.locator("#where .hit-row").count()).isPositive();
        assertThat(page.locator("#where .bigv, #where .longv").innerText()).isNotBlank();
        look(page, "where-from", "wide");
        page.keyboard().press("Escape");
        assertThat(page.locator("#where").isHidden()).isTrue();
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("src");
    }

    /** Every page that the list of plans leads to. */
    private void walkThePages(Page page, String width) {
        page.navigate(shirube.address("/staff/plans"));
        look(page, "plans", width);
        List<String> plans = page.locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (int number = 0; number < plans.size(); number++) {
            String plan = plans.get(number);
            String id = plan.substring(plan.lastIndexOf('/') + 1);
            visit(page, plan, "tree-" + number, width);
            visit(page, "/staff/projects?plan=" + id, "projects-" + number, width);
            visit(page, "/staff/indicators?plan=" + id, "indicators-" + number, width);
            visit(page, "/staff/budgets?plan=" + id, "budgets-" + number, width);
            visit(page, plan + "/materials", "materials-" + number, width);
            visit(page, plan + "/publication", "publication-" + number, width);
        }
        page.navigate(shirube.address("/staff/projects"));
        visit(page, page.locator("tbody th a").first().getAttribute("href"), "project-sheet", width);
        visit(page, page.locator(".subtabs a").last().getAttribute("href"), "project-history", width);
        visit(page, "/staff/intakes", "intakes", width);
        visit(page, "/staff/intakes/1", "review-taken", width);
        visit(page, "/staff/documents/1?line=40", "document", width);
    }

    private void visit(Page page, String path, String name, String width) {
        page.navigate(shirube.address(path));
        look(page, name, width);
    }

    /** Takes a picture and lets axe judge; a page never scrolls sideways. */
    private void look(Page page, String name, String width) {
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

    private BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    }
}
