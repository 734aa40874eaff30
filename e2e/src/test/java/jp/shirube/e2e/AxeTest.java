package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AxeTest {
    private static final String ROW = "<p>dark enough</p>";

    private static Page page(String body) {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium on this machine: what needs a browser is left out");
        Page page = Chromium.of(program.get()).newPage();
        page.setContent(
                "<!doctype html><html lang='ja'><title>x</title><style>.pale{color:#bbb}</style><main><h1>x</h1>" + body
                        + "</main></html>");
        return page;
    }

    @Test
    void aPaleElementIsFoundBehindManyOfOtherKinds() {
        try (Page page = page(ROW.repeat(50) + "<p class='pale'>too pale</p>")) {
            assertThat(Axe.EVERYTHING.violations(page))
                    .singleElement()
                    .asString()
                    .startsWith("color-contrast");
            assertThat(Axe.COLOURS.violations(page)).hasSize(1);
        }
    }

    @Test
    void anElementIsPaleForWhatItStandsIn() {
        try (Page page = page(ROW.repeat(50) + "<div class='pale'><p>too pale</p></div>")) {
            assertThat(Axe.EVERYTHING.violations(page)).hasSize(1);
        }
    }

    @Test
    void aPageOfDarkElementsIsInOrder() {
        try (Page page = page(ROW.repeat(50))) {
            assertThat(Axe.EVERYTHING.violations(page)).isEmpty();
        }
    }
}
