package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Move a branch by keys and by the pointer, paste forty costs, change several projects at once, and take each of it back. */
class MoveAndEnterJourneyTest extends Journey {
    private static final Path CASES = Path.of("..", "app", "src", "test", "resources", "cells.txt");

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void aBranchMovesByKeysAndByPointerAndIsTakenBack() throws Exception {
        try (BrowserContext context = context(true)) {
            Page page = signIn(context);
            String tree = tree(page);
            page.navigate(address(tree));
            String before = names(page);

            Locator second = page.locator("#tree tr[data-depth='2']").nth(1);
            String moved = second.getAttribute("data-node");
            second.focus();
            page.keyboard().press("Alt+Shift+ArrowUp");
            page.waitForSelector("#done");
            assertThat(page.locator("#tree tr[data-depth='2']").first().getAttribute("data-node"))
                    .isEqualTo(moved);
            assertThat(page.evaluate("document.activeElement.dataset.node")).isEqualTo(moved);
            look(page, "moved");
            takeBack(page);

            page.navigate(address(tree));
            Locator branch = page.locator("#tree tr[data-node='" + moved + "']");
            Locator parent = page.locator("#tree tr[data-depth='1']").nth(2);
            branch.locator("td").first().dragTo(parent.locator("td").first());
            page.waitForSelector("#done");
            assertThat(page.locator("#pane .pane-h").innerText())
                    .contains(parent.locator(".tn a").innerText());
            takeBack(page);

            page.navigate(address(tree));
            page.locator("#tree tr[data-node='" + moved + "']").focus();
            page.keyboard().press("Alt+Shift+ArrowLeft");
            page.waitForSelector("[role=alert]");
            look(page, "move-asked");
            page.check("input[name=levels][value=follow]");
            page.fill("#reason", "体系を見直した");
            page.click("main button.main");
            page.waitForSelector("#done");
            assertThat(page.locator("#tree tr[data-node='" + moved + "']").getAttribute("data-depth"))
                    .isEqualTo("1");
            takeBack(page);
            page.navigate(address(tree));
            assertThat(names(page)).isEqualTo(before);
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void fortyCostsArePastedSavedAndTakenBack() throws Exception {
        try (BrowserContext context = context(true)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = signIn(context);
            page.navigate(address(tree(page) + "/grid"));
            theBrowserReadsCellsAsTheServerDoes(page);
            String block = IntStream.range(0, 20)
                    .mapToObj(i -> i == 3 ? "未定\t—" : "1," + (100 + i) + "\t▲" + i)
                    .collect(Collectors.joining("\r\n"));
            page.evaluate("text => navigator.clipboard.writeText(text)", block);
            cell(page, 0, 0).click();
            page.keyboard().press("Control+v");
            assertThat(page.locator("#grid-count").innerText()).contains("40個");
            assertThat(cell(page, 3, 0).inputValue()).isEqualTo("未定");
            cell(page, 21, 0).click();
            page.keyboard().type("およそ");
            page.keyboard().press("Enter");
            look(page, "grid-pasted");
            page.click("#grid-save");
            page.waitForSelector(".alert.bad");
            look(page, "grid-problems");
            assertThat(page.locator(".alert.bad").innerText()).contains("およそ", "数として読めません");
            assertThat(cell(page, 0, 0).inputValue()).isEqualTo("1,100");
            cell(page, 21, 0).click();
            page.keyboard().type("77");
            page.keyboard().press("Tab");
            page.click("#grid-save");
            page.waitForSelector("#done");
            assertThat(page.locator("#done").innerText()).contains("41個");
            look(page, "grid-saved");
            takeBack(page);
            page.waitForSelector("text=取り消しました");
            assertThat(cell(page, 0, 0).inputValue()).isNotEqualTo("1,100");
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void aBlockIsPastedIntoTheListOfProjectsFilledDownAndTakenBack() throws Exception {
        try (BrowserContext context = context(true)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = signIn(context);
            page.navigate(address("/staff/projects?plan=" + tree(page).replaceFirst(".*/", "")));
            page.click("text=表で直す");
            page.evaluate("() => navigator.clipboard.writeText('拡充\\tみらい課\\t\"一行目\\n二行目\"\\r\\n新規\\tみらい課\\tあらまし')");
            entry(page, 0, 2).click();
            page.keyboard().press("Control+v");
            entry(page, 1, 4).click();
            page.keyboard().press("Shift+ArrowDown");
            page.keyboard().press("Control+d");
            assertThat(entry(page, 2, 4).inputValue()).isEqualTo("あらまし");
            page.fill("#reason", "様式をそろえた");
            look(page, "sheet-pasted");
            page.click("#grid-save");
            page.waitForSelector("#done");
            assertThat(entry(page, 0, 4).inputValue()).isEqualTo("一行目\n二行目");
            takeBack(page);
            assertThat(entry(page, 0, 4).inputValue()).isNotEqualTo("一行目\n二行目");
        }
        assertThat(troubles).isEmpty();
    }

    private static Locator entry(Page page, int line, int column) {
        return page.locator("tr.line").nth(line).locator(".cell").nth(column);
    }

    @Test
    void withoutScriptTheGridAndTheMoveAreForms() throws Exception {
        try (BrowserContext context = context(false)) {
            Page page = signIn(context);
            String tree = tree(page);
            page.navigate(address(tree + "/grid"));
            cell(page, 30, 1).fill("１２，３４５");
            page.click("#grid-save");
            assertThat(page.locator("#done").innerText()).contains("1個");
            assertThat(cell(page, 30, 1).inputValue()).isEqualTo("12,345");
            page.click("#done button");

            page.navigate(address(tree));
            page.locator("#tree tr[data-depth='3'] .tn a").first().click();
            page.click(".pane-h >> text=移す");
            page.selectOption("#after", "");
            page.click("main button.main");
            assertThat(page.locator("#done").innerText()).contains("移しました");
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void severalProjectsChangeAtOnceAfterASummaryAndAreTakenBack() throws Exception {
        try (BrowserContext context = context(true)) {
            Page page = signIn(context);
            page.navigate(address("/staff/projects"));
            page.locator("input[name=project]").nth(0).check();
            page.locator("input[name=project]").nth(1).check();
            page.selectOption("#f-do", "division");
            page.click("text=次へ");
            page.fill("#value", "みらい課");
            page.click("text=変わるところを確かめる");
            look(page, "mass");
            page.click("main button.main");
            assertThat(page.locator("#done").innerText()).contains("2件");
            look(page, "projects-ticked");
            page.click("#done button");
            assertThat(page.locator("main").innerText()).contains("取り消しました").doesNotContain("みらい課");
        }
        assertThat(troubles).isEmpty();
    }

    /** The same cases as the test of the server (EnteredCostTest). */
    private void theBrowserReadsCellsAsTheServerDoes(Page page) throws IOException {
        for (String line : Files.readAllLines(CASES)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\\|", -1);
                Object read = page.evaluate(
                        "text => { const words = { unit: '千円', placeholder: '未定', decimals: 3 };"
                                + " const value = ShirubeCells.read(text, words);"
                                + " return value.kind + '|' + (value.kind === 'bad' ? '' : ShirubeCells.write(value, words)); }",
                        parts[0]);
                assertThat(read).as(line).isEqualTo(parts[1] + "|" + parts[2]);
            }
        }
    }

    private static Locator cell(Page page, int line, int column) {
        return page.locator("tr.line").nth(line).locator("input.cell").nth(column);
    }

    private static String names(Page page) {
        return String.join("/", page.locator("#tree tr[data-node] .tn").allInnerTexts());
    }

    private static void takeBack(Page page) {
        page.click("#done button");
        page.waitForSelector("text=取り消しました");
    }

    private String tree(Page page) {
        page.navigate(address("/staff/plans"));
        return page.locator("tr", new Page.LocatorOptions().setHasText("実施計画"))
                .first()
                .locator("th a")
                .getAttribute("href");
    }

    private BrowserContext context(boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDE, 900).setJavaScriptEnabled(script));
    }

    private void look(Page page, String name) {
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, 900);
            look(page, name, width);
        }
    }
}
