package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slip is written into a plan, found by a check, accepted with a reason, found again where the text changes, mended, and seen to be mended. */
class CheckJourneyTest extends Journey {
    private static final String SLIP = "駅前の朝市をを春から続けます。";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void aFindingIsAcceptedExpiresWithItsTextAndIsSeenToBeMended() throws Exception {
        try (BrowserContext context = context(WIDE)) {
            Page page = signIn(context);
            page.navigate(address("/staff/checks"));
            look(page, "checks", WIDE);
            String check = page.locator("tbody th a").first().getAttribute("href");
            String form = remarks(page);

            write(page, form, SLIP);
            run(page, check);
            assertThat(finding(page).innerText()).contains("をを");
            page.selectOption("select[name=family]", "language");
            page.click(".narrowing button");
            finding(page).locator("a:has-text('場所を見る')").click();
            look(page, "check", WIDE);
            page.setViewportSize(NARROW, 800);
            look(page, "check", NARROW);
            page.setViewportSize(WIDE, 800);

            finding(page).locator("summary:has-text('受け入れる')").click();
            finding(page).locator("textarea").fill("町の歌の歌詞のため");
            look(page, "check-accept", WIDE);
            finding(page).locator("button:has-text('受け入れる')").click();
            assertThat(page.locator("[role=status]").first().innerText()).contains("受け入れました");
            run(page, check);
            assertThat(page.locator("#accepted").textContent()).contains("町の歌の歌詞のため", "をを");

            write(page, form, "駅の前の朝市をを春から続けます。");
            run(page, check);
            assertThat(finding(page).innerText()).contains("をを");

            write(page, form, "駅前の朝市を春から続けます。");
            run(page, check);
            assertThat(page.locator("#resolved").textContent()).contains("をを", "planner");
            look(page, "check-resolved", WIDE);
            page.navigate(address(check + "/rules"));
            look(page, "check-rules", WIDE);
        }
        assertThat(troubles).isEmpty();
    }

    private static Locator finding(Page page) {
        return page.locator(".finds > li:has(.do summary)", new Page.LocatorOptions().setHasText("をを"))
                .first();
    }

    private void run(Page page, String check) {
        page.navigate(address(check));
        page.click("form button:has-text('調べる')");
        page.waitForCondition(() -> page.locator("progress").count() == 0
                && page.locator(".alert.warn").count() == 0);
    }

    private String remarks(Page page) {
        page.navigate(address("/staff/plans"));
        page.locator("a[href*='/staff/projects']").nth(1).click();
        page.locator("tbody th a[href*='/staff/projects/']").nth(2).click();
        page.click(".head .btn.main");
        return page.locator("a[href*='field=remarks']").first().getAttribute("href");
    }

    private void write(Page page, String form, String text) {
        page.navigate(address(form));
        page.fill("[name=value]", text);
        page.fill("[name=reason]", "商工会の話");
        page.click("form.editing button.main");
        page.waitForSelector("[role=status]:visible:has-text('直しました')");
    }
}
