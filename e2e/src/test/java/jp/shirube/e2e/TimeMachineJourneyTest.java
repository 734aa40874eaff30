package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Correct a name, look at the plan as it was before, and compare the two: the past stays what it was and cannot be changed. */
class TimeMachineJourneyTest extends Journey {
    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-senryaku.txt");
    }

    @Test
    void aPlanIsShownAsItWasAndComparedWithNow() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            try (BrowserContext context = context(width)) {
                Page page = signIn(context);
                String project = project(page, width == WIDE ? 0 : 1);
                page.navigate(address(project));
                String name = page.locator("h1 .src").innerText();
                rename(page, project, name + "（見直し）");
                page.navigate(address(project + "/history"));
                assertThat(page.locator("main ins").first().innerText()).contains("（見直し）");
                look(page, "project-history", width);
                goBack(page, width);
                page.locator("tbody th a[href*='/projects/']", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .click();
                assertThat(page.locator("h1 .src").innerText()).isEqualTo(name);
                assertThat(page.locator("main form[method=post], main a[href*='/correct/']")
                                .count())
                        .isZero();
                assertThat(page.locator("aside.past").innerText()).contains("いまの計画ではありません");
                look(page, "past-project", width);
                page.click("text=いまの計画にもどる");
                assertThat(page.locator("h1 .src").innerText()).startsWith(name + "（見直し）");
            }
        }
        assertThat(troubles).isEmpty();
    }

    private void rename(Page page, String project, String name) {
        page.navigate(address(project));
        page.click(".head .btn.main");
        page.locator("main a[href*='field=name']").first().click();
        page.fill("#value", name);
        page.fill("#reason", "名称を見直した");
        page.click("main button.main");
        page.waitForSelector("[role=status]:visible:has-text('直しました')");
    }

    /** Over the history of the plan: the difference since it was taken in, and the plan as it was then. */
    private void goBack(Page page, int width) {
        page.locator(".crumb a").first().click();
        page.locator("nav.pages a", new Page.LocatorOptions().setHasText("履歴")).click();
        look(page, "plan-history", width);
        Locator taken = page.locator(".hist-list > li").last();
        String then = taken.locator("a[href*='/staff/at/']").getAttribute("href");
        taken.locator("a[href*='/difference']").click();
        assertThat(page.locator("table.two ins").allInnerTexts()).contains("（見直し）");
        look(page, "difference", width);
        page.navigate(address(then));
        look(page, "past-tree", width);
        page.locator("nav.pages a", new Page.LocatorOptions().setHasText("事業")).click();
        assertThat(page.url()).contains("/staff/at/");
        look(page, "past-projects", width);
    }

    private String project(Page page, int number) {
        page.navigate(address("/staff/plans"));
        page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                .locator("a[href*='/staff/projects']")
                .first()
                .click();
        return page.locator("tbody th a[href*='/staff/projects/']").nth(number).getAttribute("href");
    }
}
