package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of page that the staff see, wide and narrow. */
class EveryStaffPageTest extends PageWalk {
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
                .contains("/staff/plans/*/accounts", "/staff/plans/*/grants")
                .contains("/staff/money/amounts?issuer,stage,year", "/staff/money/without?issuer,of,stage")
                .contains("/staff/plans/*/money/amounts?goal,source,stage,year")
                .contains("/staff/indicators/state?open,plan,year", "/staff/indicators/average?plan,year")
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
}
