-- Evidence of results（根拠資料）: files, each a part of one result. docs/adr/0089.
CREATE TABLE indicator.evidence (
    LIKE audit.row_form INCLUDING ALL,
    actual_key TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- In bytes.
    size INT NOT NULL,
    note TEXT,
    received_on DATE NOT NULL,
    received_by TEXT NOT NULL,
    FOREIGN KEY (plan_id, actual_key) REFERENCES indicator.actual (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_by_actual ON indicator.evidence (plan_id, actual_key);

-- Apart from the rows, so that no history holds a copy of the bytes; the same file is kept once.
CREATE TABLE indicator.evidence_bytes (
    sha256 TEXT PRIMARY KEY,
    bytes BYTEA NOT NULL
);
CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator.evidence_bytes
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

SELECT audit.watch('indicator.evidence');
SELECT audit.open_to_application('indicator');
