package jp.shirube.app.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a migration must keep to: one folder and one range of version numbers per room, forward only, safe types. */
final class MigrationLint {
    private static final Pattern NAME = Pattern.compile("V(\\d)_(\\d\\d)_(\\d\\d)__[a-z0-9_]+\\.sql");

    private static final Pattern AFTER_EVERY_MIGRATION = Pattern.compile("afterMigrate__[a-z0-9_]+\\.sql");

    private static final Map<String, String> RANGES = Map.ofEntries(
            Map.entry("platform", "00"),
            Map.entry("audit", "05"),
            Map.entry("access", "07"),
            Map.entry("organization", "10"),
            Map.entry("plan", "20"),
            Map.entry("indicator", "30"),
            Map.entry("project", "40"),
            Map.entry("ledger", "45"),
            Map.entry("budget", "50"),
            Map.entry("intake", "60"),
            Map.entry("planning", "70"),
            Map.entry("checking", "75"),
            Map.entry("collaboration", "80"),
            Map.entry("savedview", "85"));

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("\\bTIMESTAMP\\b(?! WITH TIME ZONE)"), "a point in time needs its zone: TIMESTAMPTZ",
            Pattern.compile("\\b(REAL|FLOAT\\d?|DOUBLE PRECISION|MONEY)\\b"),
                    "money and figures are exact: NUMERIC or BIGINT",
            Pattern.compile("\\b(DROP TABLE|(?<!OR )TRUNCATE|DROP COLUMN)\\b"), "what was read is never thrown away");

    private MigrationLint() {}

    /** Findings for one file; empty where it is in order. */
    static List<String> check(String room, String fileName, String sql) {
        List<String> findings = new ArrayList<>();
        Matcher name = NAME.matcher(fileName);
        if (AFTER_EVERY_MIGRATION.matcher(fileName).matches()) {
            findings.addAll(RANGES.containsKey(room) ? List.of() : List.of("no room " + room));
        } else if (!name.matches()) {
            findings.add("name is not V1_RR_NN__what_it_does.sql");
        } else if (!name.group(2).equals(RANGES.get(room))) {
            findings.add("number is outside the range of room " + room);
        }
        String code = sql.replaceAll("--[^\\n]*", "").toUpperCase(Locale.ROOT);
        FORBIDDEN.forEach((pattern, reason) -> {
            if (pattern.matcher(code).find()) {
                findings.add(reason);
            }
        });
        return findings;
    }
}
