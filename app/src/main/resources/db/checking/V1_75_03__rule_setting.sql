-- What a town does differently from the rules as they come (点検の設定). An issuer that is not known to the plan has number 0.
CREATE TABLE checking.rule_setting (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issuer BIGINT NOT NULL,
    rule TEXT NOT NULL,
    -- Null: as the rule says.
    severity TEXT CHECK (severity IN ('error', 'warning', 'info')),
    switched_off BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TIMESTAMPTZ NOT NULL,
    UNIQUE (issuer, rule)
);

-- Values that rules compare with, and lists of terms, by their names in the settings of the checker.
CREATE TABLE checking.town_setting (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issuer BIGINT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TIMESTAMPTZ NOT NULL,
    UNIQUE (issuer, name)
);

SELECT audit.watch('checking.rule_setting');
SELECT audit.watch('checking.town_setting');
SELECT audit.open_to_application('checking');
