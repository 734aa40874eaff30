-- After every start's migrations: the account of the application gets its rights on every table, also where it was made later.
DO $$
DECLARE
    room NAME;
BEGIN
    FOR room IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
    LOOP
        PERFORM audit.open_to_application(room);
    END LOOP;
END $$;
