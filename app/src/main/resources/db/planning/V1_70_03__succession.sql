-- A plan that was begun from an edition (次の版), and which of its rows continues which row of that edition (引き継いだもの).
CREATE TABLE planning.succession (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition BIGINT NOT NULL REFERENCES planning.edition,
    plan BIGINT NOT NULL UNIQUE REFERENCES plan.plan,
    begun_by TEXT NOT NULL,
    begun_at TIMESTAMPTZ NOT NULL,
    -- How many rows of each table were not carried over, by the table.
    left_behind JSONB NOT NULL
);

CREATE TABLE planning.carried_row (
    succession BIGINT NOT NULL REFERENCES planning.succession,
    row_table TEXT NOT NULL,
    old_row BIGINT NOT NULL,
    new_row BIGINT NOT NULL,
    PRIMARY KEY (succession, row_table, old_row)
);

SELECT audit.watch('planning.succession');

DO $$
DECLARE
    name TEXT;
BEGIN
    FOREACH name IN ARRAY ARRAY['succession', 'carried_row'] LOOP
        EXECUTE format('CREATE TRIGGER nothing_is_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON planning.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()', name);
    END LOOP;
END $$;
SELECT audit.open_to_application('planning');
