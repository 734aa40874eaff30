-- Search over names, codes and texts: an index of pairs of characters, kept by triggers. docs/adr/0021.
CREATE SCHEMA search;

CREATE TABLE search.entry (
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    -- What is found: plan, node, project or indicator, by its key within the plan.
    item TEXT NOT NULL,
    item_key TEXT NOT NULL,
    -- 1 name, 2 code or mark, 3 text.
    rank INT NOT NULL,
    printed TEXT NOT NULL,
    folded TEXT NOT NULL,
    pairs TEXT[] NOT NULL,
    PRIMARY KEY (table_name, row_id, rank)
);

-- Width, case, spaces and dashes do not matter.
CREATE FUNCTION search.fold(text TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT regexp_replace(translate(lower(normalize(text, NFKC)), '‐‑‒–—―−─', '--------'), '\s+', '', 'g')
$$;

CREATE FUNCTION search.pairs(folded TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT substr(folded, n, 2)), '{}') FROM generate_series(1, length(folded) - 1) AS n
$$;

-- No list of pending pairs: it would be read through by every search and keep the planner from the index.
CREATE INDEX entry_by_pairs ON search.entry USING gin (pairs) WITH (fastupdate = off);

-- Arguments: item, column with the item's key, then column:rank for each text.
CREATE FUNCTION search.index_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    line JSONB := to_jsonb(NEW);
    source TEXT := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
BEGIN
    DELETE FROM search.entry WHERE table_name = source AND row_id = NEW.id;
    IF line ->> 'retired_at' IS NULL THEN
        INSERT INTO search.entry (table_name, row_id, plan_id, item, item_key, rank, printed, folded, pairs)
        SELECT source, NEW.id, (line ->> 'plan_id')::bigint, TG_ARGV[0], line ->> TG_ARGV[1], rank, printed,
            search.fold(printed), search.pairs(search.fold(printed))
        FROM (
            SELECT split_part(a, ':', 2)::int AS rank, string_agg(t, E'\n' ORDER BY n) AS printed
            FROM unnest(TG_ARGV[2:]) WITH ORDINALITY AS x (a, n),
                LATERAL (SELECT CASE jsonb_typeof(line -> split_part(a, ':', 1))
                    WHEN 'array' THEN array_to_string(audit.texts(line -> split_part(a, ':', 1)), E'\n')
                    ELSE line ->> split_part(a, ':', 1) END) AS y (t)
            WHERE t <> ''
            GROUP BY 1
        ) AS found;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION search.watch(watched REGCLASS, VARIADIC arguments TEXT[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER search AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION search.index_row(%s)',
        watched, (SELECT string_agg(quote_literal(a), ', ' ORDER BY n) FROM unnest(arguments) WITH ORDINALITY AS x (a, n)));
END $$;

SELECT search.watch('plan.plan', 'plan', 'key', 'title:1');
SELECT search.watch('plan.node', 'node', 'key', 'title:1', 'mark:2', 'aliases:3');
SELECT search.watch('plan.section', 'node', 'node_key', 'heading:3', 'items:3');
SELECT search.watch('indicator.indicator', 'indicator', 'key', 'name:1', 'notes:3');
SELECT search.watch('project.project', 'project', 'key', 'name:1', 'code:2', 'overview:3', 'effect:3', 'details:3',
    'partners:3', 'remarks:3', 'notes:3');
SELECT search.watch('project.department', 'project', 'project_key', 'name:3');
SELECT search.watch('project.year_plan', 'project', 'project_key', 'items:3');
SELECT search.watch('project.schedule_row', 'project', 'project_key', 'activity:3');
SELECT search.watch('project.party_role', 'project', 'project_key', 'party:3', 'items:3');

SELECT audit.open_to_application('search');
