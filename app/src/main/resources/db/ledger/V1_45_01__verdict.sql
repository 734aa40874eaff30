-- What stands in several plans (台帳): whether two indicators or two projects are the same, as persons said. docs/adr/0085.
CREATE SCHEMA ledger;

CREATE TABLE ledger.verdict (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thing TEXT NOT NULL CHECK (thing IN ('indicator', 'project')),
    -- Public ids, which belong to one row for ever.
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    same BOOLEAN NOT NULL,
    -- Null while it holds. Verdicts are taken back, never deleted.
    retired_at TIMESTAMPTZ,
    CHECK (one COLLATE "C" < other COLLATE "C"),
    UNIQUE (thing, one, other)
);
SELECT audit.watch('ledger.verdict');
SELECT audit.open_to_application('ledger');
