-- The history of every row (履歴). Written by triggers alone; docs/adr/0020.
CREATE SCHEMA audit;

-- What every row of a plan has. Tables take it over with LIKE.
CREATE TABLE audit.row_form (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    -- Id within the plan, given when the row comes to be and never changed; later documents are matched by it.
    key TEXT NOT NULL,
    -- Order in the document, within the row it belongs to.
    position INT NOT NULL,
    -- Where it was read; all null where a person entered it.
    document_id BIGINT,
    source_line INT,
    source_end_line INT,
    source_page INT,
    source_sheet TEXT,
    source_cell TEXT,
    source_quote TEXT,
    -- Null while it stands. Rows are retired, never deleted.
    retired_at TIMESTAMPTZ,
    UNIQUE (plan_id, key)
);

CREATE TABLE audit.history (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    plan_id BIGINT,
    operation TEXT NOT NULL CHECK (operation IN ('INSERT', 'UPDATE')),
    actor TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    transaction_id BIGINT NOT NULL,
    before JSONB,
    after JSONB NOT NULL,
    reason TEXT,
    intake_id BIGINT
);
CREATE INDEX history_by_row ON audit.history (table_name, row_id, number DESC);
CREATE INDEX history_by_plan ON audit.history (plan_id, number DESC);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: rows are retired, history stands', TG_OP, TG_RELID::regclass
        USING ERRCODE = 'SH002';
END $$;

CREATE TRIGGER history_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.history
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Runs with the rights of the owner, so that the application needs no right to write the history itself.
CREATE FUNCTION audit.record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    actor TEXT := nullif(current_setting('shirube.actor', true), '');
    earlier JSONB := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    later JSONB := to_jsonb(NEW);
BEGIN
    IF actor IS NULL THEN
        RAISE EXCEPTION 'A write to % needs an actor', TG_RELID::regclass USING ERRCODE = 'SH001';
    END IF;
    IF earlier = later THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit.history
        (table_name, row_id, plan_id, operation, actor, at, transaction_id, before, after, reason, intake_id)
    VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, NEW.id, (later ->> 'plan_id')::bigint, TG_OP, actor,
        clock_timestamp(), txid_current(), earlier, later,
        nullif(current_setting('shirube.reason', true), ''),
        nullif(current_setting('shirube.intake', true), '')::bigint);
    RETURN NULL;
END $$;

-- Migrations call it for every table of a room; a test compares the catalogue.
CREATE FUNCTION audit.watch(watched REGCLASS) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER history AFTER INSERT OR UPDATE ON %s'
        ' FOR EACH ROW EXECUTE FUNCTION audit.record_change()', watched);
    EXECUTE format('CREATE TRIGGER nothing_is_deleted BEFORE DELETE OR TRUNCATE ON %s'
        ' FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()', watched);
END $$;

-- A list of texts from JSON; an absent list is empty, a null element stays null.
CREATE FUNCTION audit.texts(list JSONB) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(e #>> '{}' ORDER BY n), '{}')
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(list) = 'array' THEN list ELSE '[]' END) WITH ORDINALITY AS x (e, n)
$$;

-- Public id of a row: short, URL-safe, the same for ever.
CREATE FUNCTION audit.slug(plan_id BIGINT, item TEXT, key TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT left(encode(sha256(convert_to(plan_id || '/' || item || '/' || key, 'UTF8')), 'hex'), 12)
$$;

-- Rights of the account that the application works with, where it is not the owner of the tables: it writes rows, but can
-- neither delete them nor touch the history or the triggers. Every room's migration calls it for its schema; an owner who
-- creates the account later calls it again for each.
CREATE FUNCTION audit.open_to_application(room TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'shirube_app') THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO shirube_app', room);
    IF room IN ('audit', 'search') THEN
        EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO shirube_app', room);
    ELSIF room = 'public' THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO shirube_app;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shirube_app;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO shirube_app;
        REVOKE INSERT, UPDATE, DELETE ON TABLE public.flyway_schema_history FROM shirube_app;
    ELSE
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA %I TO shirube_app', room);
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO shirube_app', room);
    END IF;
END $$;

SELECT audit.open_to_application('audit');
SELECT audit.open_to_application('public');
