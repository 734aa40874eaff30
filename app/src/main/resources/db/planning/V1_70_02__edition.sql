-- How far a plan has come (段階), and what was decided of it (版). Written once, never changed: what is put right is said anew.
CREATE TABLE planning.declaration (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan BIGINT NOT NULL REFERENCES plan.plan,
    -- Null where the plan did not say.
    before TEXT CHECK (before IN ('draft', 'proposal', 'adopted')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposal', 'adopted')),
    -- 公告, 意見募集, 議決, 決定.
    noticed_on DATE,
    comments_from DATE,
    comments_to DATE,
    resolved_on DATE,
    decided_on DATE,
    -- Why comments are taken for a shorter time than the law has it; null where they are not.
    short_reason TEXT,
    reason TEXT,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX declaration_by_plan ON planning.declaration (plan);

CREATE TABLE planning.edition (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan BIGINT NOT NULL REFERENCES plan.plan,
    number INT NOT NULL,
    name TEXT NOT NULL,
    -- Day of the resolution or decision; null where none was given.
    decided_on DATE,
    frozen_by TEXT NOT NULL,
    -- The whole plan stood so at this moment.
    frozen_at TIMESTAMPTZ NOT NULL,
    -- Of the document in UTF-8.
    sha256 TEXT NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    UNIQUE (plan, number)
);

-- Apart from the edition, so that no history row holds a copy of it: shirube-plan/1, byte for byte as it was summed.
CREATE TABLE planning.edition_document (
    edition BIGINT PRIMARY KEY REFERENCES planning.edition,
    document TEXT NOT NULL
);

SELECT audit.watch('planning.declaration');
SELECT audit.watch('planning.edition');

DO $$
DECLARE
    name TEXT;
BEGIN
    FOREACH name IN ARRAY ARRAY['declaration', 'edition', 'edition_document'] LOOP
        EXECUTE format('CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON planning.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()', name);
    END LOOP;
END $$;
SELECT audit.open_to_application('planning');
