package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people work together: one calls the other in a comment, who is told, answers and watches; each sees that the other is here. */
class TogetherJourneyTest extends Journey {
    private static final String CALL = "この額でよいか";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void oneCallsTheOtherWhoIsToldAnswersAndWatches() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext office = context(width);
                    BrowserContext desk = context(width)) {
                Page planner = signIn(office);
                String project = project(planner, width == WIDE ? 0 : 1);
                planner.navigate(address(project));
                call(planner, width);

                Page entry = watched(desk);
                entry.navigate(address("/staff"));
                enter(entry, "entry", password("entry"));
                assertThat(entry.title()).contains("わたしの仕事");
                look(entry, "work-called", width);
                answer(entry, width);
                watch(entry, project, width);
                seeEachOther(planner, entry, project, width);
                hearAndSettle(planner, project, width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void withoutScriptTheSameWayIsOpen() throws Exception {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = signIn(context);
            page.navigate(address(project(page, 2)));
            page.fill(".say-more textarea", "@entry 確かめてください");
            page.click(".say-more button");
            assertThat(page.locator(".its-words").innerText()).contains("確かめてください");
            assertThat(page.locator(".together button").innerText()).contains("見守り中");
            page.click("text=直す・取り下げる");
            page.click("main button:has-text('取り下げる')");
            assertThat(page.locator(".threads").innerText()).contains("取り下げ").doesNotContain("確かめてください");
        }
        assertThat(troubles).isEmpty();
    }

    private String project(Page page, int number) {
        page.navigate(address("/staff/projects"));
        return page.locator("tbody th a[href*='/staff/projects/']").nth(number).getAttribute("href");
    }

    private void call(Page page, int width) {
        page.locator(".say-more textarea").click();
        page.keyboard().type("@ent");
        page.waitForSelector(".callable [aria-selected=true]");
        look(page, "calling", width);
        page.keyboard().press("Enter");
        page.keyboard().type(CALL);
        assertThat(page.inputValue(".say-more textarea")).startsWith("@").contains(" " + CALL);
        page.click(".say-more button");
        page.waitForSelector(".its-words");
        assertThat(page.url()).contains("#comment-");
        look(page, "commented", width);
    }

    private void answer(Page page, int width) {
        assertThat(page.locator(".bell .count").count()).isEqualTo(1);
        page.click(".bell");
        look(page, "notices", width);
        called(page).locator("a").click();
        page.waitForURL("**#comment-*");
        page.click(".thread-acts summary");
        page.fill(".thread-acts textarea", "よいと思います");
        page.click(".thread-acts details button");
        page.waitForSelector(".answers .its-words");
        look(page, "answered", width);
        page.navigate(address("/staff/notices?show=unread"));
        assertThat(called(page).count()).isZero();
    }

    private static Locator called(Page page) {
        return page.locator(".notices li.unread", new Page.LocatorOptions().setHasText(CALL));
    }

    private void watch(Page page, String project, int width) {
        page.navigate(address("/staff/watches"));
        assertThat(page.locator("main a[href='" + project + "']").count()).isEqualTo(1);
        look(page, "watches", width);
        page.click("main td button");
        page.navigate(address(project));
        page.click(".together button:has-text('見守る')");
        assertThat(page.locator(".together button").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    private void seeEachOther(Page planner, Page entry, String project, int width) {
        entry.navigate(address(project));
        entry.waitForTimeout(500);
        planner.navigate(address(project));
        planner.waitForSelector(".here-look");
        assertThat(planner.locator(".here").innerText()).contains("いま見ている人");
        look(planner, "present", width);
    }

    private void hearAndSettle(Page page, String project, int width) {
        page.navigate(address("/staff"));
        assertThat(page.locator(".bell .count").innerText()).startsWith("1");
        look(page, "work-answered", width);
        page.navigate(address(project));
        page.click(".thread-acts button:has-text('済にする')");
        page.waitForSelector(".threads .settled");
        page.navigate(address("/staff/notices"));
        page.click("text=すべて既読にする");
        assertThat(page.locator(".bell .count").count()).isZero();
        page.navigate(address("/staff/notices/delivery"));
        page.check("input[value=DAILY]");
        page.click("main form button");
        assertThat(page.locator("[role=alert]").innerText()).contains("メールアドレスの形ではありません");
        look(page, "delivery", width);
    }
}
