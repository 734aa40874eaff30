package jp.shirube.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class SearchSpeedModuleTest {
    private static final int PROJECTS = 3000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private Searches searches;

    /** Ten plans of 300 projects; one project in a hundred has the word. */
    @Test
    void aWordOfTwoCharactersUsesTheIndexOfPairs() {
        changes.by(Author.of("tester"), () -> {
            jdbc.sql(
                            "INSERT INTO plan.plan (plan_id, key, position, title, kind, related_plans) VALUES (1, 'plan', 0, 'p', 'other', '{}')")
                    .update();
            return jdbc.sql(
                            "INSERT INTO project.project (plan_id, key, position, name, overview, details, partners, notes)"
                                    + " SELECT 1, 'P' || n, n, CASE WHEN n % 100 = 0 THEN '除雪' ELSE '' END || '事業' || md5(n::text),"
                                    + " repeat(md5(n::text), 8), '{}', '{}', '{}' FROM generate_series(1, :count) AS n")
                    .param("count", PROJECTS)
                    .update();
        });
        jdbc.sql("ANALYZE search.entry").update();

        List<String> plan = jdbc.sql("EXPLAIN SELECT 1 FROM search.entry e WHERE e.pairs @> search.pairs('除雪')")
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains("entry_by_pairs").doesNotContain("Seq Scan");
        assertThat(searches.search("除雪", false, 100)).hasSize(PROJECTS / 100);
    }
}
