package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Propose two changes, see 新旧, adopt; from 素案 over 案 to 決定; the edition and the plan that follows it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningJourneyTest extends Journey {
    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    private static String planPath(Page page) {
        return page.locator("tr:has-text('実施計画') th a").first().getAttribute("href");
    }

    private static String project(Page page, int number) {
        return page.locator("main a[href^='/staff/projects/']").nth(number).getAttribute("href");
    }

    private void propose(Page page, String project, String text) {
        page.navigate(address(project));
        page.locator(".head a.pen").first().click();
        page.waitForSelector(".in-place [name=value]");
        page.fill(".in-place [name=value]", text);
        page.fill(".in-place [name=reason]", "担当課と決めた");
        page.click(".in-place button[name=into]");
        page.waitForSelector("[role=status]:visible:has-text('計画の値は変わっていません')");
        assertThat(page.locator("h1").innerText()).doesNotContain(text);
    }

    @Test
    @Order(1)
    void twoChangesAreProposedSeenOldBesideNewAndAdoptedAtOnce() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                page.navigate(address("/staff/plans"));
                String plan = planPath(page);
                visit(page, plan + "/editions", "planning-before", width);
                if (!page.locator("#p-title").isVisible()) {
                    page.click("summary:has-text('変更案を開く')");
                }
                page.fill("#p-title", "六月の見直し " + width);
                page.fill("#p-reason", "予算に合わせるため");
                page.click("button:has-text('変更案を開く')");
                page.waitForSelector("h1:has-text('六月の見直し')");
                String proposal = page.url();
                page.navigate(address("/staff/projects"));
                String one = project(page, 0);
                String other = project(page, 4);
                propose(page, one, "朝の見守り" + width);
                propose(page, other, "夜の見回り" + width);

                page.navigate(proposal);
                assertThat(page.locator("ins").allInnerTexts()).isNotEmpty();
                look(page, "proposal", width);
                page.click("button:has-text('採用する')");
                page.waitForSelector("[role=status]:visible:has-text('採用しました')");
                look(page, "proposal-adopted", width);
                page.navigate(address(one));
                assertThat(page.locator("h1").innerText()).contains("朝の見守り" + width);
                page.navigate(address(other));
                assertThat(page.locator("h1").innerText()).contains("夜の見回り" + width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    @Order(2)
    void aPlanIsDecidedFrozenAndContinued() throws Exception {
        try (BrowserContext context = context(WIDE)) {
            Page page = signIn(context);
            page.navigate(address("/staff/plans"));
            String plan = planPath(page);
            declare(page, plan, "draft", "");
            page.navigate(address(plan + "/state"));
            page.check("input[name=state][value=proposal]");
            page.fill("#d-commentsFrom", "2026-04-01");
            page.fill("#d-commentsTo", "2026-04-15");
            page.click("button:has-text('この段階にする')");
            page.waitForSelector("[role=alert]:has-text('30日に足りません')");
            look(page, "state-short", WIDE);
            page.setViewportSize(NARROW, 800);
            look(page, "state-short", NARROW);
            page.setViewportSize(WIDE, 800);
            page.fill("#shortReason", "国の期限のため");
            page.click("button:has-text('この段階にする')");
            page.waitForSelector("[role=status]:visible");
            declare(page, plan, "adopted", "2026-06-01");
            page.click("a:has-text('第1版')");
            page.click("a:has-text('いま照合する')");
            page.waitForSelector("[role=status]:has-text('合っています')");
            String edition = page.url();
            page.click("a:has-text('この版の計画を見る')");
            assertThat(page.locator(".past").innerText()).contains("いまの計画ではありません");
            assertThat(page.locator("main").innerText()).contains("朝の見守り");
            page.navigate(edition.replace("/check", "/next"));
            look(page, "next", WIDE);
            page.click("button:has-text('はじめる')");
            page.waitForSelector("h1:has-text('引き継いだもの')");
            String carried = page.url();
            for (int width : List.of(WIDE, NARROW)) {
                page.setViewportSize(width, 800);
                page.navigate(edition);
                look(page, "edition", width);
                page.navigate(carried);
                look(page, "carried", width);
                visit(page, plan + "/editions", "planning", width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    private void declare(Page page, String plan, String state, String resolved) {
        page.navigate(address(plan + "/state"));
        page.check("input[name=state][value=" + state + "]");
        if (!resolved.isEmpty()) {
            page.fill("#shortReason", "国の期限のため");
            page.fill("#d-resolved", resolved);
        }
        page.click("button:has-text('この段階にする')");
        page.waitForSelector("[role=status]:visible:has-text('残しました')");
    }
}
