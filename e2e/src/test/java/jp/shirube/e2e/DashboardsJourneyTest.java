package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages that planners, finance and the head of the town look at first: wide, narrow and on paper. */
class DashboardsJourneyTest extends Journey {
    /** Width of A4 in pixels of a browser; lying, its height. */
    private static final int PAPER = 794;

    private static final int LYING = 1123;

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-senryaku.txt");
    }

    @Override
    void furnish(Path samples) throws IOException {
        furnishResults(samples);
    }

    @Test
    void dashboardsAreReadableWideNarrowAndOnPaper() throws Exception {
        try (BrowserContext context = context(WIDE)) {
            Page page = signIn(context);
            Map<String, String> pages = pages(page);
            for (int width : List.of(WIDE, NARROW)) {
                page.setViewportSize(width, 800);
                pages.forEach((name, address) -> visit(page, address, "dashboard-" + name, width));
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            pages.forEach((name, address) -> onPaper(page, name, address));
        }
        assertThat(troubles).isEmpty();
    }

    /** Addresses of the dashboards by name, found by following links as people do. */
    private Map<String, String> pages(Page page) {
        Map<String, String> pages = new LinkedHashMap<>();
        page.navigate(address("/staff/report"));
        pages.put("report", "/staff/report");
        pages.put("goal", link(page, "a[href*='/staff/report/goals/']"));
        String plan = link(page, ".crumb a[href*='/staff/plans/']");
        pages.put("finance", plan + "/money");
        pages.put("accounts", plan + "/accounts");
        pages.put("grants", plan + "/grants");
        pages.put("town", "/staff/money");
        pages.put("ledger", "/staff/ledger");
        page.navigate(address("/staff/indicators"));
        String indicator = link(page, "tbody th a[href*='/staff/indicators/']");
        pages.put("indicator", indicator);
        pages.put("league", "/staff/league/" + indicator.replaceFirst(".*/", ""));
        pages.put("results", "/staff/results?of=" + plan.replaceFirst(".*/", ""));
        page.navigate(address("/staff/indicators/state"));
        pages.put("state", page.locator("a.opener").nth(3).getAttribute("href").replaceFirst("#.*", ""));
        pages.put("grant", grant(page, plan));
        page.navigate(address("/"));
        pages.put("portal-indicator", link(page, "main a[href*='/portal/indicators/']"));
        pages.put("portal-judging", "/portal/judging");
        pages.put("portal-money", "/portal/money");
        return pages;
    }

    /** A grant with a project, so that its report has a line. */
    private String grant(Page page, String plan) {
        page.navigate(address(plan + "/grants"));
        page.fill("#g-name", "見本交付金");
        page.fill("#g-columns", "区分");
        page.click("form[action$='/grants'] button[type=submit]");
        page.click("form.row[action$='/projects'] button[type=submit]");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static String link(Page page, String selector) {
        return page.locator(selector).first().getAttribute("href").replaceFirst("\\?.*", "");
    }

    /** Nothing is cut off at the right edge of the paper, and what is only for the screen is gone. */
    private void onPaper(Page page, String name, String address) {
        boolean lying =
                List.of("state", "league", "ledger", "indicator", "results").contains(name);
        page.setViewportSize(lying ? LYING : PAPER, 1000);
        page.navigate(address(address));
        int most = (Integer)
                page.evaluate("Math.ceil(Math.max(...[...document.querySelectorAll('main table, main svg, main h1')]"
                        + ".map(e => e.getBoundingClientRect().right), 0))");
        int edge = lying ? LYING : PAPER;
        if (most > edge) {
            troubles.add(name + " on paper: " + most + " px of " + edge);
        }
        if (page.locator("main form.tool:visible").count() > 0) {
            troubles.add(name + " on paper: a form");
        }
    }
}
