-- 会計・款・項・目・細目 of an issuer and fiscal year, what was budgeted and spent there, and which projects share it. docs/adr/0066.

-- The history of tables that are written by the ten thousand: one statement for all rows of a statement.
CREATE FUNCTION budget.record_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    actor TEXT := nullif(current_setting('shirube.actor', true), '');
BEGIN
    IF actor IS NULL THEN
        RAISE EXCEPTION 'A write to % needs an actor', TG_RELID::regclass USING ERRCODE = 'SH001';
    END IF;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit.history
            (table_name, row_id, plan_id, operation, actor, at, transaction_id, before, after, reason, intake_id)
        SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, n.id, NULL, TG_OP, actor, clock_timestamp(), txid_current(),
            NULL, to_jsonb(n), nullif(current_setting('shirube.reason', true), ''),
            nullif(current_setting('shirube.intake', true), '')::bigint
        FROM later n;
    ELSE
        INSERT INTO audit.history
            (table_name, row_id, plan_id, operation, actor, at, transaction_id, before, after, reason, intake_id)
        SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, n.id, NULL, TG_OP, actor, clock_timestamp(), txid_current(),
            to_jsonb(o), to_jsonb(n), nullif(current_setting('shirube.reason', true), ''),
            nullif(current_setting('shirube.intake', true), '')::bigint
        FROM later n JOIN earlier o ON o.id = n.id
        WHERE to_jsonb(o) <> to_jsonb(n);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION budget.watch(watched REGCLASS) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER history AFTER INSERT ON %s REFERENCING NEW TABLE AS later'
        ' FOR EACH STATEMENT EXECUTE FUNCTION budget.record_changes()', watched);
    EXECUTE format('CREATE TRIGGER history_of_changes AFTER UPDATE ON %s REFERENCING OLD TABLE AS earlier NEW TABLE AS later'
        ' FOR EACH STATEMENT EXECUTE FUNCTION budget.record_changes()', watched);
    EXECUTE format('CREATE TRIGGER nothing_is_deleted BEFORE DELETE OR TRUNCATE ON %s'
        ' FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()', watched);
END $$;

CREATE TABLE budget.account_item (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organization.organization,
    year INT NOT NULL,
    -- Its levels by code, or by name where it has no code, but for width and spaces.
    key TEXT NOT NULL,
    -- 会計, 款, 項, 目, 細目; empty texts where an accounting system names none.
    codes TEXT[] NOT NULL CHECK (cardinality(codes) = 5),
    names TEXT[] NOT NULL CHECK (cardinality(names) = 5),
    -- The name of the last level that has one, but for width and spaces.
    name_key TEXT NOT NULL,
    UNIQUE (organization_id, key, year)
);

CREATE TABLE budget.account_amount (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id BIGINT NOT NULL REFERENCES budget.account_item,
    stage TEXT NOT NULL CHECK (stage IN ('initial', 'supplementary', 'carried-over', 'settled')),
    ordinal INT NOT NULL,
    -- Whole yen. Sources are all null where the accounting system says nothing of them.
    total BIGINT NOT NULL,
    national BIGINT,
    prefectural BIGINT,
    bond BIGINT,
    other BIGINT,
    general BIGINT,
    -- The file that said so last.
    document_id BIGINT NOT NULL,
    CHECK ((stage = 'supplementary') = (ordinal > 0)),
    UNIQUE (item_id, stage, ordinal)
);

-- Which part of an item is a project's (N:M), in percent; without project: the item is no matter of the plan.
CREATE TABLE budget.account_share (
    LIKE audit.row_form INCLUDING ALL,
    item_id BIGINT NOT NULL REFERENCES budget.account_item,
    project_key TEXT,
    share NUMERIC NOT NULL,
    -- How it came to be: by a person, by the same name, or as in the year before.
    basis TEXT NOT NULL CHECK (basis IN ('person', 'name', 'year-before')),
    CHECK ((project_key IS NULL AND share = 0) OR (project_key IS NOT NULL AND share > 0 AND share <= 100)),
    FOREIGN KEY (plan_id, project_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX account_share_by_item ON budget.account_share (plan_id, item_id);
CREATE INDEX account_share_by_project ON budget.account_share (plan_id, project_key);

SELECT budget.watch('budget.account_item');
SELECT budget.watch('budget.account_amount');
SELECT audit.watch('budget.account_share');

SELECT audit.open_to_application('budget');
