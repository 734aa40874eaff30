package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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

/** Opening an account, its first sign-in, what it sees and what it is refused, ending its session: wide and narrow, with axe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsJourneyTest {
    private static final Path SAMPLE = Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String OWN_PASSWORD = "tanuki no ikegaki";

    private final List<String> troubles = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private RunningShirube shirube;

    @BeforeAll
    void open() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the journey of rights is left out");
        Path folder = Files.createTempDirectory("shirube-rights");
        Path good = Files.createDirectories(folder.resolve("samples").resolve("good"));
        Files.copy(SAMPLE, good.resolve(SAMPLE.getFileName()), StandardCopyOption.REPLACE_EXISTING);
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
    void aNewPersonIsLetInSeesTheOwnDivisionAndIsToldWhyTheRestIsRefused() throws Exception {
        for (int width : List.of(1280, 360)) {
            String login = "newcomer" + width;
            try (BrowserContext office = context(width);
                    BrowserContext desk = context(width)) {
                Page admin = office.newPage();
                signIn(admin, shirube.account("admin")[0], shirube.account("admin")[1]);
                String password = openAccount(admin, login, width);
                Page person = desk.newPage();
                firstSignIn(person, login, password, width);
                tryProjects(person, width);
                endTheSession(admin, person, login, width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    private String openAccount(Page admin, String login, int width) {
        admin.click("nav.tabs >> text=利用者");
        look(admin, "accounts", width);
        admin.fill("#login", login);
        admin.fill("#name", "新しい担当");
        admin.fill("#division", "こども課");
        admin.click("text=開いてパスワードを出す");
        String password = admin.locator("code.told").innerText();
        admin.selectOption("#role", "ENTRY");
        admin.click("button:has-text('付ける')");
        assertThat(admin.locator("main").innerText()).contains("入力者");
        look(admin, "account", width);
        return password;
    }

    private void firstSignIn(Page person, String login, String password, int width) {
        signIn(person, login, password);
        assertThat(person.url()).endsWith("/staff/me/password");
        look(person, "first-password", width);
        person.fill("#next", "password-password");
        person.fill("#again", "password-password");
        person.fill("#current", password);
        person.click("main button.main");
        assertThat(person.locator("[role=alert]").innerText()).contains("推し量られやすい");
        look(person, "password-refused", width);
        fillPassword(person, password, OWN_PASSWORD);
        person.click("main button.main");
        assertThat(person.locator("[role=status]").innerText()).contains("変えました");
        look(person, "own", width);
    }

    private void tryProjects(Page person, int width) {
        assertThat(person.locator("nav.tabs").innerText()).doesNotContain("取込", "利用者");
        person.navigate(shirube.address("/staff/projects?division=こども課"));
        person.locator("tbody th a[href*='/staff/projects/']").first().click();
        assertThat(person.locator(".head .btn.main").count()).isEqualTo(1);
        person.navigate(shirube.address("/staff/projects?division=建設課"));
        person.locator("tbody th a[href*='/staff/projects/']").first().click();
        assertThat(person.locator(".head .btn.main").count()).isZero();
        person.navigate(shirube.address("/staff/intakes"));
        assertThat(person.locator("[role=alert]").innerText()).contains("「取込」について「見る」ことはできません", "入力者", "企画課");
        look(person, "refused", width);
    }

    private void endTheSession(Page admin, Page person, String login, int width) {
        admin.navigate(shirube.address("/staff/accounts/" + login));
        admin.click("button:has-text('終わらせる')");
        person.navigate(shirube.address("/staff"));
        assertThat(person.url()).endsWith("/sign-in");
        look(person, "sign-in", width);
        admin.click("text=この人の記録");
        assertThat(admin.locator("main").innerText()).contains("画面を終わらせた", "役割の変更", "利用者を開いた");
        look(admin, "record", width);
    }

    private void signIn(Page page, String login, String password) {
        page.onPageError(error -> troubles.add("script: " + error));
        page.navigate(shirube.address("/staff"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", password);
        page.click("main button[type=submit]");
    }

    private static void fillPassword(Page page, String current, String next) {
        page.fill("#current", current);
        page.fill("#next", next);
        page.fill("#again", next);
    }

    /** Takes a picture and lets axe judge; a page never scrolls sideways. */
    private void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("rights-" + name + "-" + width + ".png"))
                .setFullPage(true));
        Axe.EVERYTHING.violations(page).forEach(each -> troubles.add(name + " " + width + ": " + each));
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
