-- After every start's migrations: the account of the application gets its rights on every table, also where it was made later.
DO $$
DECLARE
    room NAME;
BEGIN
    FOR room IN SELECT nspname FROM pg_namespace WHERE nspname IN
        ('public', 'audit', 'access', 'search', 'organization', 'plan', 'indicator', 'project', 'budget', 'intake', 'collaboration')
    LOOP
        PERFORM audit.open_to_application(room);
    END LOOP;
END $$;
