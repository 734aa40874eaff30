-- After every start's migrations: for each watched table room.name a function past_room.name(moment), which yields its rows as they
-- stood at that moment: what has not changed since, and the earlier state of what has. docs/adr/0042. Made anew where a table
-- has got another form.
DO $$
DECLARE
    watched RECORD;
    fields TEXT;
    code TEXT;
    same_plan TEXT;
    one_row TEXT;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('audit.past'));
    FOR watched IN
        SELECT n.nspname AS room, c.relname AS name, c.oid AS id, format('%I.%I', n.nspname, c.relname) AS whole,
            EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'plan_id' AND a.attnotnull) AS planned
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE t.tgname = 'history' ORDER BY 1, 2
    LOOP
        -- A column that came later has its default in what was written before.
        SELECT string_agg(format(CASE WHEN kind = 'default' THEN 'coalesce(%s, %s)' ELSE '%s' END, value, fallback), ', ' ORDER BY n)
        INTO fields
        FROM (
            SELECT a.attnum AS n,
                CASE WHEN watched.planned AND a.attname = 'plan_id' THEN 'f.plan_id'
                    WHEN t.typcategory = 'A' THEN format('CASE WHEN jsonb_typeof(f.before -> %1$L) = ''array'' THEN'
                        ' audit.texts(f.before -> %1$L)::%2$s END', a.attname, format_type(a.atttypid, a.atttypmod))
                    WHEN t.typname = 'jsonb' THEN format('nullif(f.before -> %L, ''null'')', a.attname)
                    ELSE format('(f.before ->> %L)::%s', a.attname, format_type(a.atttypid, a.atttypmod)) END AS value,
                CASE WHEN a.attnotnull AND d.oid IS NOT NULL AND a.attgenerated = '' THEN 'default' END AS kind,
                pg_get_expr(d.adbin, d.adrelid) AS fallback
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = watched.id AND a.attnum > 0 AND NOT a.attisdropped
        ) AS each;
        -- With the plan, which a row never leaves, a question about one plan reads its changes alone.
        same_plan := CASE WHEN watched.planned THEN 'h.plan_id = t.plan_id AND ' ELSE '' END;
        one_row := CASE WHEN watched.planned THEN 'h.plan_id, h.row_id' ELSE 'h.row_id' END;
        code := format(
            ' SELECT t.* FROM %1$s t WHERE NOT EXISTS (SELECT FROM audit.history h WHERE h.table_name = %2$L AND %3$s'
            'h.row_id = t.id AND h.at > $1) UNION ALL SELECT %4$s FROM (SELECT DISTINCT ON (%5$s) %5$s, h.before'
            ' FROM audit.history h WHERE h.table_name = %2$L AND h.at > $1 ORDER BY %5$s, h.number) f'
            ' WHERE f.before IS NOT NULL ',
            watched.whole, watched.room || '.' || watched.name, same_plan, fields, one_row);
        IF to_regnamespace('past_' || watched.room) IS NULL THEN
            EXECUTE format('CREATE SCHEMA %I', 'past_' || watched.room);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname = 'past_' || watched.room AND p.proname = watched.name AND p.prosrc = code)
        THEN
            EXECUTE format('CREATE OR REPLACE FUNCTION %I.%I(moment TIMESTAMPTZ) RETURNS SETOF %s LANGUAGE sql STABLE'
                ' AS %L', 'past_' || watched.room, watched.name, watched.whole, code);
        END IF;
    END LOOP;
    IF to_regnamespace('past_audit') IS NULL THEN
        CREATE SCHEMA past_audit;
    END IF;
    CREATE OR REPLACE FUNCTION past_audit.history(moment TIMESTAMPTZ) RETURNS SETOF audit.history LANGUAGE sql STABLE
        AS 'SELECT h.* FROM audit.history h WHERE h.at <= $1';
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'shirube_app') THEN
        FOR watched IN SELECT nspname AS room FROM pg_namespace WHERE nspname LIKE 'past\_%' LOOP
            EXECUTE format('GRANT USAGE ON SCHEMA %I TO shirube_app', watched.room);
        END LOOP;
    END IF;
END $$;
