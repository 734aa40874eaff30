package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edit a project in place, lose nothing on the way, meet another person in the same field; create, retire, bring back. */
class EditJourneyTest extends Journey {
    private static final String SAVE = "form.editing button.main";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void aProjectIsEditedInPlaceAndNothingTypedIsLost() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                String project = project(page, width == WIDE ? 0 : 1);
                page.navigate(address(project));
                openForm(page, ".head a.pen");
                look(page, "edit-in-place", width);
                page.fill(".in-place [name=value]", "朝の見守りを町の全部の通りに広げる");
                page.navigate(address(project));
                openForm(page, ".head a.pen");
                assertThat(page.inputValue(".in-place [name=value]")).contains("全部の通り");
                assertThat(page.locator(".in-place .draft").isVisible()).isTrue();
                look(page, "edit-draft", width);
                page.click(".in-place button.main");
                page.waitForSelector(".in-place [role=alert]:visible");
                assertThat(page.locator(".in-place").innerText()).contains("直す理由がありません");
                look(page, "edit-problem", width);
                context.clearCookies();
                page.fill(".in-place [name=reason]", "担当課の話を聞いた");
                page.click(".in-place button.main");
                page.waitForSelector("input[name=password]");
                enter(page);
                page.waitForSelector("form.editing");
                assertThat(page.inputValue("[name=value]")).contains("全部の通り");
                assertThat(page.inputValue("[name=reason]")).isEqualTo("担当課の話を聞いた");
                page.click(SAVE);
                page.waitForSelector("[role=status]:visible:has-text('直しました')");
                assertThat(page.locator("h1").innerText()).contains("全部の通り");
                assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void twoPersonsMeetInOneFieldAndTheSecondSeesBothTexts() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext one = context(width);
                    BrowserContext other = context(width)) {
                Page first = signIn(one);
                Page second = signIn(other);
                String form = form(first, width == WIDE ? 2 : 3, "remarks");
                second.navigate(address(form));
                first.navigate(address(form));
                save(first, "駅前の朝市は春から始める");
                second.fill("[name=value]", "駅前の夜市は春から始める。");
                second.fill("[name=reason]", "商工会の話");
                second.click(SAVE);
                second.waitForSelector(".versus");
                assertThat(second.locator(".versus mark").allInnerTexts()).contains("朝市", "夜市");
                assertThat(second.inputValue("[name=value]")).contains("夜市");
                look(second, "edit-conflict", width);
                second.click("button[name=join]");
                second.waitForCondition(() -> second.inputValue("[name=value]").contains("朝市"));
                assertThat(second.inputValue("[name=value]")).contains("朝市", "夜市");
                second.fill("[name=value]", "駅前の朝市と夜市は春から始める");
                second.click(SAVE);
                second.waitForSelector("[role=status]:visible:has-text('直しました')");
                assertThat(second.locator("#content").innerText()).contains("朝市と夜市");
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatIsNewIsCreatedRetiredAndBroughtBack() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                page.navigate(address(node(page)));
                page.click("#pane a.btn.main");
                look(page, "edit-list", width);
                page.click("text=事業を足す");
                look(page, "create-project", width);
                page.click(SAVE);
                page.waitForSelector("[role=alert]:visible");
                assertThat(page.locator("[role=alert]:visible").innerText()).contains("必ず書いてください");
                page.fill("#name-value", "あたらしい見本の事業 " + width);
                page.click(SAVE);
                page.waitForSelector("[role=status]:visible:has-text('足しました')");
                addCost(page, width);
                page.click(".head a.btn.main");
                page.click(".head a:has-text('しまう')");
                look(page, "retire", width);
                page.fill("#reason", "やめることになった");
                page.click("main button.main");
                assertThat(page.locator("[role=status]").innerText()).contains("しまいました");
                assertThat(page.locator("tbody tr").first().innerText()).contains("やめることになった", "見本の事業");
                look(page, "retired", width);
                page.locator("tbody tr button").first().click();
                assertThat(page.locator("[role=status]").innerText()).contains("戻しました");
                assertThat(page.locator("table.fin").innerText()).contains("▲1,234.5");
            }
        }
        assertThat(troubles).isEmpty();
    }

    private void addCost(Page page, int width) {
        page.click(".head a.btn.main");
        look(page, "edit-project-list", width);
        page.click("text=事業費を足す");
        page.fill("#year-value", "令和８年度");
        assertThat(page.locator(".as-read").first().innerText()).contains("令和8年度（2026）");
        page.locator("#amount-value").pressSequentially("▲１，２３４．５");
        assertThat(page.locator(".as-read").nth(1).innerText()).contains("▲1,234.5千円", "▲1,234,500円");
        look(page, "create-cost", width);
        page.click(SAVE);
        page.waitForSelector("[role=status]:visible:has-text('足しました')");
    }

    private String project(Page page, int number) {
        page.navigate(address("/staff/plans"));
        page.locator("a[href*='/staff/projects']").nth(1).click();
        return page.locator("tbody th a[href*='/staff/projects/']").nth(number).getAttribute("href");
    }

    private String form(Page page, int number, String field) {
        page.navigate(address(project(page, number)));
        page.click(".head .btn.main");
        return page.locator("a[href*='field=" + field + "']").first().getAttribute("href");
    }

    private String node(Page page) {
        page.navigate(address("/staff/plans"));
        page.locator("tbody th a").first().click();
        return page.locator("#tree .tn a").first().getAttribute("href");
    }

    private static void openForm(Page page, String link) {
        page.click(link);
        page.waitForSelector(".in-place form");
    }

    private static void save(Page page, String text) {
        page.fill("[name=value]", text);
        page.fill("[name=reason]", "商工会の話");
        page.click(SAVE);
        page.waitForSelector("[role=status]:visible:has-text('直しました')");
    }
}
