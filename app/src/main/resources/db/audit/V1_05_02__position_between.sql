-- A row that is put between two others gets a position between theirs, so that theirs stay; docs/adr/0023.
ALTER TABLE audit.row_form ALTER COLUMN position TYPE NUMERIC;
DO $$
DECLARE
    name TEXT;
BEGIN
    FOR name IN SELECT format('%I.%I', table_schema, table_name) FROM information_schema.columns
        WHERE column_name = 'position' AND table_schema IN ('plan', 'indicator', 'project', 'budget')
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN position TYPE NUMERIC', name);
    END LOOP;
END $$;
