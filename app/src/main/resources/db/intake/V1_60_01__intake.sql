-- Documents as handed in (原本), what was read from them, and what differs from what stands (提案).
CREATE SCHEMA intake;

CREATE TABLE intake.document (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size INT NOT NULL,
    lines TEXT[] NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    received_by TEXT NOT NULL
);

-- Apart from the document, so that no history row holds a copy of the bytes.
CREATE TABLE intake.document_bytes (
    document_id BIGINT PRIMARY KEY REFERENCES intake.document,
    bytes BYTEA NOT NULL
);

-- The reading in the exchange format, as it was at the time.
CREATE TABLE intake.intake (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES intake.document,
    plan_id BIGINT REFERENCES plan.plan,
    title TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    findings INT NOT NULL
);
CREATE TABLE intake.reading (
    intake_id BIGINT PRIMARY KEY REFERENCES intake.intake,
    reading JSONB NOT NULL
);

CREATE TABLE intake.proposal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    intake_id BIGINT NOT NULL REFERENCES intake.intake,
    position INT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('NEW', 'CHANGED', 'GONE')),
    item TEXT NOT NULL,
    item_key TEXT NOT NULL,
    label TEXT NOT NULL,
    branch TEXT[] NOT NULL,
    field TEXT,
    row_id BIGINT,
    before JSONB,
    after JSONB,
    source JSONB,
    person TEXT,
    decision TEXT NOT NULL DEFAULT 'OPEN' CHECK (decision IN ('OPEN', 'TAKE', 'DECLINE', 'TAKEN')),
    UNIQUE (intake_id, position)
);

-- The rows that a new item consists of, by table.
CREATE TABLE intake.proposed_rows (
    intake_id BIGINT NOT NULL REFERENCES intake.intake,
    position INT NOT NULL,
    rows JSONB NOT NULL,
    PRIMARY KEY (intake_id, position)
);

SELECT audit.watch('intake.document');
SELECT audit.watch('intake.intake');
SELECT audit.watch('intake.proposal');

-- Written once with their document and import, never changed: the rows that refer to them are in the history.
CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON intake.document_bytes
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON intake.reading
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON intake.proposed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Every row of a plan may name the document that it was read from.
DO $$
DECLARE
    name TEXT;
BEGIN
    FOR name IN SELECT format('%I.%I', table_schema, table_name) FROM information_schema.columns
        WHERE column_name = 'document_id' AND table_schema IN ('plan', 'indicator', 'project', 'budget')
    LOOP
        EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (document_id) REFERENCES intake.document', name);
    END LOOP;
END $$;

SELECT audit.open_to_application('intake');
