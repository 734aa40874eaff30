package jp.shirube.app.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.platform.PracticeData;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The plans of the fictional town, read in and published, and a walk over every page that links lead to. */
public final class PublishedSamples {
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:portal/[^\"#]*)?)\"");

    private static final int MOST_LINEAGES = 100;

    private PublishedSamples() {}

    public static void load(List<PracticeData> practice) {
        practice.forEach(each -> each.load(Path.of("..", "samples")));
    }

    /**
     * Every address that can be reached from the front page and the search, with its answer. Of the pages that say where money comes from,
     * one or more for every number of every table and all built alike, only the first ones.
     */
    static Map<String, MockHttpServletResponse> walk(MockMvc web) throws Exception {
        Map<String, MockHttpServletResponse> answers = new LinkedHashMap<>();
        int lineages = 0;
        Deque<String> open = new ArrayDeque<>(List.of("/", "/portal/settings", "/portal/search?q=除雪"));
        while (!open.isEmpty()) {
            String address = open.removeFirst();
            if (answers.containsKey(address) || address.contains("/choose")) {
                continue;
            }
            if ((address.contains("/sums") || address.contains("/costs/")) && ++lineages > MOST_LINEAGES) {
                continue;
            }
            MockHttpServletResponse answer =
                    web.perform(get(address)).andReturn().getResponse();
            answers.put(address, answer);
            Matcher links = LINK.matcher(answer.getContentAsString(StandardCharsets.UTF_8));
            while (links.find()) {
                open.addLast(links.group(1).replace("&amp;", "&"));
            }
        }
        return answers;
    }
}
