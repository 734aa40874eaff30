package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Follows the links from page to page, one page of each kind, and lets axe judge every one of them, wide and narrow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final String NOT_A_PAGE = ".*(\\.json|\\.csv|/original|/export|/choose\\?.*)$";

    private final List<String> troubles = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private RunningShirube shirube;

    @BeforeAll
    void open() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the walk over every page is left out");
        shirube = RunningShirube.start(Files.createTempDirectory("shirube-every-page"), SAMPLES);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright, program.get());
    }

    @BeforeEach
    void forget() {
        troubles.clear();
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
    void residentsCanUseEveryPageInEveryColourScheme() {
        Set<String> seen = new LinkedHashSet<>();
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            walk(page, "/portal", List.of("/", "/portal/search?q=除雪", "/portal/nothing-here"), seen, () -> {
                judge(page, plain(), "light", WIDE, Axe.EVERYTHING);
                judge(page, plain(), "light", NARROW, Axe.EVERYTHING);
                judge(page, plain().setColorScheme(ColorScheme.DARK), "dark", NARROW, Axe.COLOURS);
                judge(page, plain().setContrast(Contrast.MORE), "contrast", NARROW, Axe.COLOURS);
                judge(page, plain().setForcedColors(ForcedColors.ACTIVE), "forced", NARROW, Axe.COLOURS);
            });
        }
        assertThat(seen)
                .contains("/portal/plans/*", "/portal/nodes/*", "/portal/projects/*", "/portal/indicators/*")
                .contains("/portal/scenes/*", "/portal/open", "/portal/settings")
                .contains("/portal/plans/*/sums", "/portal/projects/*/costs/*");
        assertThat(troubles).isEmpty();
    }

    @Test
    void staffCanUseEveryPage() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        try (BrowserContext context = context()) {
            Page page = signIn(context);
            walk(page, "/staff", List.of("/staff/plans", "/staff/search?q=除雪", "/staff/nothing-here"), seen, () -> {
                judge(page, plain(), "light", WIDE, Axe.EVERYTHING);
                judge(page, plain(), "light", NARROW, Axe.EVERYTHING);
            });
        }
        assertThat(seen)
                .contains(
                        "/staff/plans/*", "/staff/plans/*/nodes/*", "/staff/plans/*/nodes/*/list", "/staff/projects/*")
                .contains("/staff/indicators/*", "/staff/budgets?plan", "/staff/intakes/*", "/staff/documents/*?line")
                .contains("/staff/where/*/*?field", "/staff/plans/*/sums?node,of", "/staff/plans/*/sums?owners,year");
        assertThat(troubles).isEmpty();
    }

    @Test
    void theTreeFoldsByKeysKeepsItInItsAddressAndIsAllOpenWithoutScript() throws Exception {
        String tree;
        String state;
        try (BrowserContext context = context()) {
            Page page = signIn(context);
            page.navigate(shirube.address("/staff/plans"));
            tree = page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                    .first()
                    .locator("th a")
                    .getAttribute("href");
            page.navigate(shirube.address(tree));
            int before = lines(page).count();
            page.locator("#tree tr[aria-expanded=true]").first().focus();
            page.keyboard().press("ArrowLeft");
            assertThat(lines(page).count()).isLessThan(before);
            assertThat(page.url()).contains("shut=");
            int folded = lines(page).count();
            page.reload();
            assertThat(lines(page).count()).isEqualTo(folded);
            page.locator("#tree tr[aria-expanded=false]").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(lines(page).count()).isEqualTo(before);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/nodes/*");
            assertThat(page.locator("#pane-h").innerText())
                    .contains(page.locator("#tree tr.on .tn a").innerText());
            state = context.storageState();
        }
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setStorageState(state))) {
            Page page = context.newPage();
            page.navigate(shirube.address(tree));
            assertThat(lines(page).count())
                    .isEqualTo(page.locator("#tree tr[data-node]").count());
        }
    }

    private static Locator lines(Page page) {
        return page.locator("#tree tr[data-node]:visible");
    }

    private Page signIn(BrowserContext context) throws Exception {
        Page page = context.newPage();
        page.navigate(shirube.address("/staff"));
        String[] account = shirube.account();
        page.fill("input[name=username]", account[0]);
        page.fill("input[name=password]", account[1]);
        page.click("main button[type=submit]");
        return page;
    }

    /** One page of each kind under a root, in the order in which links lead there. */
    private void walk(Page page, String root, List<String> first, Set<String> seen, Runnable look) {
        Deque<String> waiting = new ArrayDeque<>(first);
        first.forEach(address -> seen.add(PageKind.of(address)));
        page.onPageError(error -> troubles.add(page.url() + " script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                troubles.add("request left the machine: " + request.url());
            }
        });
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            int status = page.navigate(shirube.address(address)).status();
            if (status != (address.endsWith("/nothing-here") ? 404 : 200)) {
                troubles.add(address + ": status " + status);
            }
            look.run();
            for (String link : links(page)) {
                boolean inside = link.startsWith(root) && !link.matches(NOT_A_PAGE);
                if (inside && seen.add(PageKind.of(link))) {
                    waiting.add(link);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
    }

    private void judge(Page page, Page.EmulateMediaOptions media, String name, int width, Axe axe) {
        page.emulateMedia(media);
        page.setViewportSize(width, 800);
        String where = page.url().replaceFirst("http://localhost:[0-9]+", "") + " " + name + " " + width;
        axe.violations(page).forEach(each -> troubles.add(where + ": " + each));
        boolean sideways = (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        if (sideways) {
            troubles.add(where + ": scrolls sideways");
        }
    }

    /** Every option named: what is left out stays as it was. */
    private static Page.EmulateMediaOptions plain() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setContrast(Contrast.NO_PREFERENCE)
                .setForcedColors(ForcedColors.NONE);
    }

    private BrowserContext context() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }
}
