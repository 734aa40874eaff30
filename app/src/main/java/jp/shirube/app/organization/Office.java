package jp.shirube.app.organization;

/** Kinds of rows below a division. */
public enum Office {
    /** 係. */
    SECTION("organization.office_section"),
    /** 職. */
    POST("organization.post"),
    /** 在任. */
    TENURE("organization.tenure");

    private final String table;

    Office(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
