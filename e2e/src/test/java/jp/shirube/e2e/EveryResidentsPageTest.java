package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of page that residents see, in every colour scheme. */
class EveryResidentsPageTest extends PageWalk {
    @Test
    void residentsCanUseEveryPageInEveryColourScheme() {
        Set<String> seen = new LinkedHashSet<>();
        try (BrowserContext context = context(WIDE)) {
            Page page = watched(context);
            walk(page, "/portal", List.of("/", "/portal/search?q=除雪", "/portal/nothing-here"), seen, () -> {
                judge(page, plain(), "light", WIDE, Axe.EVERYTHING);
                judge(page, plain(), "light", NARROW, Axe.EVERYTHING);
                judge(page, plain().setColorScheme(ColorScheme.DARK), "dark", NARROW, Axe.COLOURS);
                judge(page, plain().setContrast(Contrast.MORE), "contrast", NARROW, Axe.COLOURS);
                judge(page, plain().setForcedColors(ForcedColors.ACTIVE), "forced", NARROW, Axe.COLOURS);
            });
        }
        assertThat(seen)
                .contains("/portal/plans/*", "/portal/nodes/*", "/portal/projects/*", "/portal/indicators/*")
                .contains("/portal/scenes/*", "/portal/open", "/portal/settings", "/portal/judging")
                .contains("/portal/plans/*/sums", "/portal/projects/*/costs/*");
        assertThat(troubles).isEmpty();
    }
}
