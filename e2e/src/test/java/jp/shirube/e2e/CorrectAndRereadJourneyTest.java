package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Correct a figure, read the document again, decline what it proposes: the correction stands and the proposal does not come back. */
class CorrectAndRereadJourneyTest extends Journey {
    private static final String AMOUNT = "table.fin td a.src";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-senryaku.txt");
    }

    @Test
    void aCorrectionStandsAndWhatWasDeclinedDoesNotComeBack() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                String project = project(page, width == WIDE ? 0 : 1);
                correct(page, project, width);
                String review = readAgainAndDecline(page, width);
                page.navigate(address(project));
                assertThat(page.locator(AMOUNT).first().innerText()).isEqualTo("8,765");
                readAgainAndFindNothing(page, review, width);
                page.navigate(address(indicatorFields(page)));
                look(page, "indicator-corrections", width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void withoutScriptTheSameWayIsOpen() throws Exception {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = signIn(context);
            page.navigate(address(project(page, 2)));
            page.locator(AMOUNT).first().click();
            page.click("text=この値を直す");
            page.check("input[value=placeholder]");
            page.fill("#reason", "まだ決まっていないと担当課から聞いた");
            page.click("main button.main");
            assertThat(page.locator(AMOUNT).first().innerText()).isEqualTo("未定");
            assertThat(page.locator("[role=status]").innerText()).contains("直しました");
        }
    }

    private String project(Page page, int number) {
        page.navigate(address("/staff/plans"));
        page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                .locator("a[href*='/staff/projects']")
                .first()
                .click();
        return page.locator("tbody th a[href*='/staff/projects/']").nth(number).getAttribute("href");
    }

    private void correct(Page page, String project, int width) {
        page.navigate(address(project));
        page.click(".head .btn.main");
        look(page, "corrections", width);
        page.navigate(address(project));
        page.locator(AMOUNT).first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#where .where");
        page.click("text=この値を直す");
        page.waitForSelector("#reason");
        look(page, "correction", width);
        page.fill("#value", "およそ八千");
        page.click("main button.main");
        assertThat(page.locator("[role=alert]").innerText()).contains("数として読めません", "直す理由がありません");
        assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
        assertThat(page.inputValue("#value")).isEqualTo("およそ八千");
        look(page, "correction-problems", width);
        page.fill("#value", "８，７６５");
        page.fill("#reason", "財政課の一覧で確かめた");
        page.click("main button.main");
        assertThat(page.locator("[role=status]").innerText()).contains("直しました");
        assertThat(page.locator(AMOUNT).first().innerText()).isEqualTo("8,765");
        assertThat(page.locator("table.fin .by-hand").count()).isEqualTo(1);
        look(page, "corrected", width);
    }

    private String readAgainAndDecline(Page page, int width) {
        page.navigate(address("/staff/intakes"));
        page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                .first()
                .locator("th a")
                .click();
        page.click("form.reread button");
        assertThat(page.locator("[role=status]").innerText()).contains("読み直しました");
        assertThat(page.locator("input[name=take]:checked").count()).isZero();
        assertThat(page.locator("table.review tbody").first().innerText()).contains("人が変えた値です", "8,765");
        look(page, "reread", width);
        page.locator("button.decl").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#reason");
        look(page, "decline", width);
        page.fill("#reason", "資料の数字は前の年のもの");
        page.click("main button.main");
        assertThat(page.locator("#declined").innerText()).contains("資料の数字は前の年のもの", "planner");
        assertThat(page.locator("button.decl").count()).isZero();
        look(page, "declined", width);
        return page.url();
    }

    private void readAgainAndFindNothing(Page page, String review, int width) {
        page.navigate(review);
        page.click("form.reread button");
        assertThat(page.url()).isNotEqualTo(review);
        assertThat(page.locator("[role=status]").innerText()).contains("決めることはありません");
        assertThat(page.locator("input[name=take]").count()).isZero();
        assertThat(page.locator("#declined").innerText()).contains("資料の数字は前の年のもの");
        look(page, "reread-again", width);
    }

    private String indicatorFields(Page page) {
        page.navigate(address("/staff/indicators"));
        page.locator("tbody th a[href*='/staff/indicators/']").first().click();
        return page.locator("a[href*='/staff/correct/']").first().getAttribute("href");
    }
}
