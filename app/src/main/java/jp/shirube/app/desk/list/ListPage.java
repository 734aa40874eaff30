package jp.shirube.app.desk.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A list of the desk, with the names of what its form sends. */
public enum ListPage {
    PROJECTS("/staff/projects", "plan", "name", "division", "part", "status", "year", "sort"),
    INDICATORS("/staff/indicators", "plan", "name", "kind", "state"),
    INDICATOR_STATE("/staff/indicators/state", "plan", "year", "show", "division", "goal", "scheme", "grade"),
    BUDGETS("/staff/budgets", "plan"),
    LEDGER_INDICATORS("/staff/ledger", "issuer", "name", "show"),
    LEDGER_PROJECTS("/staff/ledger/projects", "issuer", "name", "show"),
    SEARCH("/staff/search", "q", "plan", "kind");

    private final String address;
    private final List<String> filters;

    ListPage(String address, String... filters) {
        this.address = address;
        this.filters = List.of(filters);
    }

    /** As it is kept in a saved view. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return address;
    }

    List<String> filters() {
        return filters;
    }

    static Optional<ListPage> find(String code) {
        return Arrays.stream(values()).filter(page -> page.code().equals(code)).findFirst();
    }
}
