package jp.shirube.app.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    @Test
    void onlyFiltersThatTheListKnowsAreKept() {
        ListQuery query = ListQuery.of(
                ListPage.PROJECTS,
                Map.of("name", " 除雪 ", "division", "", "to", "https://example.invalid", "year", "2026"));

        assertThat(query.filters()).isEqualTo(Map.of("name", "除雪", "year", "2026"));
    }

    @Test
    void whatIsTypedStaysAValueOfTheAddress() {
        ListQuery query = ListQuery.of(ListPage.SEARCH, Map.of("q", "a&plan=x#y {q} %41"));

        assertThat(query.address()).isEqualTo("/staff/search?q=a%26plan%3Dx%23y%20%7Bq%7D%20%2541");
        assertThat(query.file("csv")).startsWith("/staff/search.csv?q=");
    }

    @Test
    void oneFilterCanBeSet() {
        assertThat(ListQuery.of(ListPage.BUDGETS, Map.of()).with("plan", "p1").address())
                .isEqualTo("/staff/budgets?plan=p1");
    }
}
