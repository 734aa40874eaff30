package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows the links from page to page, one page of each kind, and lets axe judge every one of them, wide and narrow. */
class EveryPageTest extends Journey {
    private static final String NOT_A_PAGE = ".*(\\.json|\\.csv|/original|/export|/choose\\?.*)$";

    @Override
    List<String> samples() {
        return Stream.of(SAMPLES.resolve("good").toFile().list()).sorted().toList();
    }

    @Test
    void residentsCanUseEveryPageInEveryColourScheme() {
        Set<String> seen = new LinkedHashSet<>();
        try (BrowserContext context = context(WIDE)) {
            Page page = watched(context);
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
                .contains("/portal/scenes/*", "/portal/open", "/portal/settings", "/portal/judging")
                .contains("/portal/plans/*/sums", "/portal/projects/*/costs/*");
        assertThat(troubles).isEmpty();
    }

    @Test
    void staffCanUseEveryPage() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        try (BrowserContext context = context(WIDE)) {
            Page page = signIn(context);
            walk(
                    page,
                    "/staff",
                    List.of("/staff", "/staff/plans", "/staff/search?q=除雪", "/staff/nothing-here"),
                    seen,
                    () -> {
                        judge(page, plain(), "light", WIDE, Axe.EVERYTHING);
                        judge(page, plain(), "light", NARROW, Axe.EVERYTHING);
                    });
        }
        assertThat(seen)
                .contains(
                        "/staff/plans/*", "/staff/plans/*/nodes/*", "/staff/plans/*/nodes/*/list", "/staff/projects/*")
                .contains("/staff/indicators/*", "/staff/budgets?plan", "/staff/intakes/*", "/staff/documents/*?line")
                .contains("/staff/plans/*/editions", "/staff/plans/*/state")
                .contains("/staff/indicators/state?plan", "/staff/results?of", "/staff/plans/*/schemes")
                .contains("/staff/ledger", "/staff/ledger/projects?issuer", "/staff/league/*")
                .contains("/staff/report", "/staff/report/goals/*?year", "/staff/money", "/staff/plans/*/money")
                .contains("/staff/checks", "/staff/plans/*/check", "/staff/plans/*/check/rules")
                .contains("/staff", "/staff/notices", "/staff/notices/delivery", "/staff/watches")
                .contains("/staff/where/*/*?field", "/staff/plans/*/sums?node,of", "/staff/plans/*/sums?owners,year");
        assertThat(troubles).isEmpty();
    }

    @Test
    void theTreeFoldsByKeysKeepsItInItsAddressAndIsAllOpenWithoutScript() throws Exception {
        String tree;
        String state;
        try (BrowserContext context = context(WIDE)) {
            Page page = signIn(context);
            page.navigate(address("/staff/plans"));
            tree = page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                    .first()
                    .locator("th a")
                    .getAttribute("href");
            page.navigate(address(tree));
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
            Page page = watched(context);
            page.navigate(address(tree));
            assertThat(lines(page).count())
                    .isEqualTo(page.locator("#tree tr[data-node]").count());
        }
    }

    private static Locator lines(Page page) {
        return page.locator("#tree tr[data-node]:visible");
    }

    /** One page of each kind under a root, in the order in which links lead there. */
    private void walk(Page page, String root, List<String> first, Set<String> seen, Runnable look) {
        Deque<String> waiting = new ArrayDeque<>(first);
        first.forEach(address -> seen.add(PageKind.of(address)));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            int status = page.navigate(address(address)).status();
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
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))");
    }

    private void judge(Page page, Page.EmulateMediaOptions media, String name, int width, Axe axe) {
        page.emulateMedia(media);
        page.setViewportSize(width, 800);
        String where = page.url().replaceFirst("http://localhost:[0-9]+", "") + " " + name + " " + width;
        judge(page, where, axe);
    }

    /** Every option named: what is left out stays as it was. */
    private static Page.EmulateMediaOptions plain() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setContrast(Contrast.NO_PREFERENCE)
                .setForcedColors(ForcedColors.NONE);
    }
}
