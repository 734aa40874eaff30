package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Import, find, open, where from?: the first whole way through, wide and narrow, with axe on every page. */
class StaffJourneyTest extends Journey {
    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-keikaku.txt", "mihon-sakutei-hoshin.txt");
    }

    @Test
    void staffImportFindOpenAndAskWhereFrom() throws Exception {
        try (BrowserContext context = context(WIDE)) {
            visit(watched(context), "/staff", "sign-in", WIDE);
            Page page = signIn(context);
            assertThat(page.title()).contains("わたしの仕事");
            look(page, "work", WIDE);
            importTheVision(page);
            findByTwoCharacters(page);
            askWhereFrom(page);
            walkThePages(page, WIDE);
        }
        try (BrowserContext context = context(NARROW)) {
            Page page = signIn(context);
            walkThePages(page, NARROW);
        }
        assertThat(troubles).isEmpty();
    }

    private void importTheVision(Page page) {
        page.navigate(address("/staff/plans"));
        assertThat(page.title()).contains("計画の一覧");
        page.click("a[href='/staff/intakes'].main");
        page.setInputFiles("#document", sample("mihon-ken-kyosei-vision.txt"));
        page.click("form.drop button[type=submit]");
        look(page, "review", WIDE);
        page.click("button[value=sure]");
        page.click("button[value=next]");
        look(page, "confirm", WIDE);
        page.click("main form button[type=submit]");
        look(page, "result", WIDE);
        assertThat(page.locator("main").innerText()).contains("反映しました");
    }

    private void findByTwoCharacters(Page page) {
        page.keyboard().press("/");
        page.keyboard().type("医療");
        page.keyboard().press("Enter");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("main mark").first().innerText()).isEqualTo("医療");
        look(page, "search", WIDE);
        page.navigate(address("/staff/search?q=zzzz"));
        assertThat(page.locator("main").innerText()).contains("見つかりませんでした");
    }

    private void askWhereFrom(Page page) {
        page.navigate(address("/staff/plans"));
        page.locator("tr", new Page.LocatorOptions().setHasText("共生ビジョン"))
                .locator("a[href*='/staff/projects']")
                .click();
        page.locator("tbody th a[href*='/staff/projects/']").first().click();
        look(page, "project", WIDE);
        page.locator("table.fin a.src").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#where .where");
        assertThat(page.locator("#where .hit-row").count()).isPositive();
        assertThat(page.locator("#where .bigv, #where .longv").innerText()).isNotBlank();
        look(page, "where-from", WIDE);
        page.keyboard().press("Escape");
        assertThat(page.locator("#where").isHidden()).isTrue();
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("src");
    }

    /** The tree and the other facts of every plan; the pages that look alike for all plans once. */
    private void walkThePages(Page page, int width) {
        page.navigate(address("/staff/plans"));
        look(page, "plans", width);
        List<String> plans = page.locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (int number = 0; number < plans.size(); number++) {
            String plan = plans.get(number);
            String id = plan.substring(plan.lastIndexOf('/') + 1);
            visit(page, plan, "tree-" + number, width);
            visit(page, plan + "/materials", "materials-" + number, width);
            if (number == 0) {
                visit(page, "/staff/projects?plan=" + id, "projects", width);
                visit(page, "/staff/budgets?plan=" + id, "budgets", width);
                visit(page, plan + "/publication", "publication", width);
            }
        }
        visit(page, "/staff/indicators", "indicators", width);
        page.navigate(address("/staff/projects"));
        visit(page, page.locator("tbody th a").first().getAttribute("href"), "project-sheet", width);
        visit(page, page.locator(".subtabs a").last().getAttribute("href"), "project-history", width);
        visit(page, "/staff/intakes", "intakes", width);
        visit(page, "/staff/intakes/1", "review-taken", width);
        visit(page, "/staff/documents/1?line=40", "document", width);
    }
}
