package jp.shirube.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Follows the links from page to page, one page of each kind, for axe to judge every one of them. */
abstract class PageWalk extends Journey {
    private static final String NOT_A_PAGE = ".*(\\.json|\\.csv|/original|/export|/choose\\?.*)$";

    @Override
    List<String> samples() {
        return Stream.of(SAMPLES.resolve("good").toFile().list()).sorted().toList();
    }

    @Override
    void furnish(Path samples) throws IOException {
        furnishResults(samples);
    }

    /** One page of each kind under a root, in the order in which links lead there. */
    void walk(Page page, String root, List<String> first, Set<String> seen, Runnable look) {
        Deque<String> waiting = new ArrayDeque<>(first);
        first.forEach(address -> seen.add(PageKind.of(address)));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            int status = page.navigate(address(address)).status();
            if (status != (address.endsWith("/nothing-here") ? 404 : 200)) {
                troubles.add(address + ": status " + status);
            }
            look.run();
            for (String link : links(page)) {
                boolean inside = link.startsWith(root) && !link.matches(NOT_A_PAGE);
                if (inside && seen.add(PageKind.of(link))) {
                    waiting.add(link);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))");
    }

    void judge(Page page, Page.EmulateMediaOptions media, String name, int width, Axe axe) {
        page.emulateMedia(media);
        page.setViewportSize(width, 800);
        String where = page.url().replaceFirst("http://localhost:[0-9]+", "") + " " + name + " " + width;
        judge(page, where, axe);
    }

    /** Every option named: what is left out stays as it was. */
    static Page.EmulateMediaOptions plain() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setContrast(Contrast.NO_PREFERENCE)
                .setForcedColors(ForcedColors.NONE);
    }
}
