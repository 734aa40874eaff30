package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Projects are merged and split, and a division is split on a day with its projects: wide and narrow, with axe. */
class ReshapeJourneyTest extends Journey {
    private static final String GRID = "/staff/projects?sort=plan";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void twoProjectsBecomeOneAndTheOldAddressLeadsToIt() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                String project = project(page, 0);
                page.navigate(address(project + "/merge"));
                look(page, "merge-choose", width);
                Locator other = page.locator("input[name=with]").first();
                String gone = "/staff/projects/" + other.getAttribute("value");
                other.check();
                page.click("main form.stack-16 button.main");
                look(page, "merge", width);
                assertThat(page.locator("main").innerText()).contains("同じ年度の事業費");
                page.fill("#reason", "似た事業をまとめる");
                page.click("main button.main");
                assertThat(page.locator("#done").innerText()).contains("2件の事業を一つにしました");
                assertThat(page.locator("main").innerText()).contains("統合元");
                look(page, "merged", width);
                page.navigate(address(gone));
                assertThat(page.locator("main").innerText()).contains("次の事業に統合しました", "似た事業をまとめる");
                look(page, "project-gone", width);
                page.locator("main .alert a").first().click();
                assertThat(page.url()).endsWith(project);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void aSplitTellsWhatIsLeftOfEveryAmountAndIsTakenBack() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                String project = project(page, 3);
                page.navigate(address(project + "/split"));
                page.fill("[name='name.1']", "あおぞら事業");
                Locator line = page.locator("#split-costs tbody tr").first();
                String whole = line.locator("input").nth(0).inputValue();
                line.locator("input").nth(1).fill("10");
                assertThat(line.locator("output").innerText()).isEqualTo("▲10");
                look(page, "split", width);
                page.click("main button.main");
                assertThat(page.locator(".alert.bad").innerText()).contains("合いません");
                assertThat(page.locator("[name='name.1']").inputValue()).isEqualTo("あおぞら事業");
                line.locator("input").nth(0).fill(String.valueOf(Long.parseLong(whole) - 10));
                assertThat(line.locator("output").innerText()).isEqualTo("0");
                page.click("main button.main");
                assertThat(page.locator("#done").innerText()).contains("2件の事業に分けました");
                assertThat(page.locator("main").innerText()).contains("分割先", "あおぞら事業");
                page.click("#done button");
                assertThat(page.locator("main").innerText()).doesNotContain("あおぞら事業");
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void aDivisionIsSplitOnADayProjectByProject() throws Exception {
        String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                page.navigate(address("/staff/divisions"));
                look(page, "divisions", width);
                page.fill("#r-title", "春の組織改正 " + width);
                page.fill("#r-day", today);
                page.click("form[action='/staff/divisions'] button:has-text('準備をはじめる')");
                String division = busiest(page);
                add(page, division, "くらし課" + width);
                add(page, division, "みらい課" + width);
                assertThat(page.locator("main").innerText()).contains("分割", "行き先の決まっていない事業");
                look(page, "reorganization", width);
                page.locator("input[name=item]").all().forEach(Locator::check);
                page.selectOption("#t-to", "くらし課" + width);
                page.click("text=行き先を決める");
                page.locator("input[name=item]").first().check();
                page.selectOption("#t-to", "みらい課" + width);
                page.click("text=行き先を決める");
                page.click("text=この機構改革を行う");
                assertThat(page.locator("h1 + p").innerText()).contains("済み");
                page.navigate(address("/staff/divisions"));
                page.click("text=みらい課" + width);
                assertThat(page.locator("main").innerText()).contains("前の課");
                staff(page, width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    /** A section, a post and a person are entered, and stand on the day. */
    private void staff(Page page, int width) {
        page.fill("#s-name", "庶務係");
        page.click("text=係をつくる");
        page.fill("#p-name", "課長");
        page.click("text=職をつくる");
        page.fill("#t-person", "見本 花子");
        page.click("text=人を入れる");
        assertThat(page.locator("main").innerText()).contains("庶務係", "課長", "見本 花子");
        look(page, "division", width);
    }

    private static void add(Page page, String division, String successor) {
        page.selectOption("#s-from", division);
        page.fill("#s-to", successor);
        page.click("main form[action$='/steps'] button");
    }

    /** The division with most projects of those that stand. */
    private static String busiest(Page page) {
        return (String) page.evaluate("async () => { const lines = new DOMParser().parseFromString(await (await"
                + " fetch('/staff/divisions')).text(), 'text/html'); let best = null; let most = 1;"
                + " for (const row of lines.querySelectorAll('main section:first-of-type tbody tr')) {"
                + " const count = Number(row.querySelector('summary')?.textContent ?? 0);"
                + " if (count > most) { most = count; best = row.querySelector('th a').getAttribute('href').split('/').pop(); } }"
                + " return best; }");
    }

    private String project(Page page, int at) {
        page.navigate(address(GRID));
        return page.locator("tbody th a").nth(at).getAttribute("href");
    }
}
