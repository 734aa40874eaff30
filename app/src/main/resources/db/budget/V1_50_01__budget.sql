-- Budget tables (予算表) as printed, so that sums can be checked.
CREATE SCHEMA budget;

CREATE TABLE budget.cost_table (
    LIKE audit.row_form INCLUDING ALL,
    node_key TEXT,
    unit TEXT NOT NULL,
    -- Fiscal years of the columns.
    years INT[] NOT NULL,
    no_budget_note TEXT,
    FOREIGN KEY (plan_id, node_key) REFERENCES plan.node (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id) REFERENCES plan.plan
);

-- Whole yen of a row of amounts in the unit of their table; null cells keep their column.
CREATE FUNCTION budget.yen(amounts NUMERIC[], unit TEXT) RETURNS BIGINT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(project.yen(a, unit) ORDER BY n), '{}') FROM unnest(amounts) WITH ORDINALITY AS x (a, n)
$$;

CREATE TABLE budget.cost_row (
    LIKE audit.row_form INCLUDING ALL,
    cost_table_key TEXT NOT NULL,
    label TEXT NOT NULL,
    project_key TEXT,
    unit TEXT NOT NULL,
    -- One per year of the table, in its unit; null where the cell is no number.
    amounts NUMERIC[] NOT NULL,
    amounts_yen BIGINT[] GENERATED ALWAYS AS (budget.yen(amounts, unit)) STORED,
    total NUMERIC,
    total_yen BIGINT GENERATED ALWAYS AS (project.yen(total, unit)) STORED,
    -- Whether it is the printed sum row.
    sum_row BOOLEAN NOT NULL,
    FOREIGN KEY (plan_id, cost_table_key) REFERENCES budget.cost_table (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id, project_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX cost_row_by_table ON budget.cost_row (plan_id, cost_table_key);

SELECT audit.watch('budget.cost_table');
SELECT audit.watch('budget.cost_row');

SELECT audit.open_to_application('budget');
