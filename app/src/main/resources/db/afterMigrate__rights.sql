-- Rights of the account that the application works with, where it is not the owner: it writes rows, but can neither delete
-- them nor touch the history or its triggers. docs/adr/0020.
DO $$
DECLARE
    room TEXT;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'shirube_app') OR current_user = 'shirube_app' THEN
        RETURN;
    END IF;
    GRANT USAGE ON SCHEMA public TO shirube_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO shirube_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO shirube_app;
    REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM shirube_app;
    FOR room IN SELECT nspname FROM pg_namespace
        WHERE nspname IN ('organization', 'plan', 'indicator', 'project', 'budget', 'intake')
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO shirube_app', room);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA %I TO shirube_app', room);
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO shirube_app', room);
    END LOOP;
    GRANT USAGE ON SCHEMA audit, search TO shirube_app;
    GRANT SELECT ON ALL TABLES IN SCHEMA audit, search TO shirube_app;
END $$;
