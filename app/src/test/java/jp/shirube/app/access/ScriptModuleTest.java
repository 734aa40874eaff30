package jp.shirube.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.Roles;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Script in what people type or documents say is shown as text: stored in every text field that there is, and reflected. */
@SpringBootTest(properties = "shirube.town=script")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
class ScriptModuleTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Pattern LIVE = Pattern.compile("<script>alert|<img src=x");
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:staff|portal)[^\"#]*)\"");
    private static final String ID = "/(?:[0-9a-f]{12}|[0-9]+|[a-z]+\\.[a-z_]+)";
    private static final String FREE =
            "'title', 'name', 'overview', 'effect', 'status_text', 'remarks', 'heading', 'note',"
                    + " 'activity', 'party', 'person', 'organisation', 'chair', 'secretariat', 'flag_text', 'upper_plan', 'issuer_name',"
                    + " 'period_printed', 'date_printed', 'context', 'breakdown', 'area', 'source_quote', 'items', 'notes', 'details',"
                    + " 'partners', 'flags', 'aliases', 'vice_chairs', 'agenda', 'related_plans', 'message'";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roles roles;

    @Test
    void storedInEveryTextFieldItIsTextOnEveryPage() throws Exception {
        for (String sample :
                List.of("mihon-jisshi-keikaku.txt", "mihon-sogo-senryaku.txt", "mihon-ken-kyosei-vision.txt")) {
            imports.add(Path.of("..", "samples", "good", sample), "importer");
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            roles.give("hanako", role, "", null, null, "", "system");
        }
        accounts.open(new Staff("script", SCRIPT, SCRIPT), "system");
        roles.give("script", Role.ENTRY, SCRIPT, null, null, "", "system");
        assertThat(poison()).isGreaterThan(30);

        List<String> live = new ArrayList<>();
        int shown = 0;
        Set<String> seen = new HashSet<>();
        Deque<String> waiting =
                new ArrayDeque<>(List.of("/staff", "/portal/plans", "/staff/accounts", "/staff/record", "/staff/me"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            String page = page(address);
            if (LIVE.matcher(page).find()) {
                live.add(address);
            }
            shown += page.contains("&lt;script&gt;alert(1)") ? 1 : 0;
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (seen.add(next.replaceAll("/at/[^/?]+", "/at/*")
                        .replaceAll(ID, "/*")
                        .replaceAll("=[^&]*", "="))) {
                    waiting.add(next);
                }
            }
        }
        assertThat(live).isEmpty();
        assertThat(shown).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/search?q={s}",
                "/portal/search?q={s}",
                "/staff/projects?name={s}&division={s}",
                "/staff/indicators?name={s}",
                "/staff/record?login={s}",
                "/staff/plans/{s}",
                "/staff/accounts/{s}",
                "/sign-in?wrong={s}&code={s}",
                "/portal/plans/{s}"
            })
    void comingBackFromTheAddressItIsText(String address) throws Exception {
        Object[] values = new Object[address.split("\\{s}", -1).length - 1];
        java.util.Arrays.fill(values, SCRIPT);
        MvcResult result =
                web.perform(get(address, values).with(SignedIn.hanako())).andReturn();
        assertThat(LIVE.matcher(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .find())
                .isFalse();
    }

    /** Puts the script into every free text of every table, and says into how many columns. */
    private int poison() {
        List<String> sets = jdbc.sql("SELECT format('UPDATE %I.%I SET %I = ', table_schema, table_name, column_name)"
                        + " || CASE data_type WHEN 'ARRAY' THEN format('array_append(%I, :script)', column_name)"
                        + " ELSE format('%I || :script', column_name) END FROM information_schema.columns WHERE table_schema IN"
                        + " ('plan', 'project', 'indicator', 'budget', 'organization') AND column_name IN (" + FREE
                        + ")"
                        + " AND is_generated = 'NEVER' AND data_type IN ('text', 'ARRAY')")
                .query(String.class)
                .list();
        for (String set : sets) {
            changes.by(
                    Author.of("poison"),
                    () -> jdbc.sql(set).param("script", SCRIPT).update());
        }
        changes.by(
                Author.of("poison"),
                () -> jdbc.sql("UPDATE intake.document SET file_name = file_name || :script")
                        .param("script", SCRIPT)
                        .update());
        changes.by(
                Author.of("poison"),
                () -> jdbc.sql("UPDATE plan.plan SET published = TRUE").update());
        return sets.size();
    }

    private String page(String address) throws Exception {
        MvcResult result = web.perform(
                        get(java.net.URI.create(address.replace("|", "%7C"))).with(SignedIn.hanako()))
                .andReturn();
        String type = String.valueOf(result.getResponse().getContentType());
        assertThat(result.getResponse().getStatus()).as(address).isLessThan(500);
        return type.startsWith("text/html") ? result.getResponse().getContentAsString(StandardCharsets.UTF_8) : "";
    }
}
