-- Indicators (指標). A value has a state beside its number: number, text, undefined (printed as a dash), placeholder (to be
-- decided), none (nothing printed). No state: the table has no such column.
CREATE SCHEMA indicator;

CREATE TABLE indicator.indicator (
    LIKE audit.row_form INCLUDING ALL,
    slug TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (audit.slug(plan_id, 'indicator', key)) STORED,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    node_key TEXT,
    project_key TEXT,
    baseline_state TEXT,
    baseline_text TEXT,
    baseline_number NUMERIC,
    baseline_unit TEXT,
    baseline_qualifier TEXT,
    baseline_as_of_kind TEXT,
    baseline_as_of_year INT,
    baseline_as_of_date DATE,
    baseline_as_of_printed TEXT,
    target_state TEXT,
    target_text TEXT,
    target_number NUMERIC,
    target_unit TEXT,
    target_qualifier TEXT,
    target_as_of_kind TEXT,
    target_as_of_year INT,
    target_as_of_date DATE,
    target_as_of_printed TEXT,
    direction TEXT,
    cumulative_years INT,
    breakdown TEXT,
    placeholder BOOLEAN NOT NULL,
    notes TEXT[] NOT NULL,
    CHECK ((baseline_state = 'number') = (baseline_number IS NOT NULL)),
    CHECK ((target_state = 'number') = (target_number IS NOT NULL)),
    FOREIGN KEY (plan_id, node_key) REFERENCES plan.node (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id) REFERENCES plan.plan
);
CREATE INDEX indicator_by_node ON indicator.indicator (plan_id, node_key);
CREATE INDEX indicator_by_project ON indicator.indicator (plan_id, project_key);

-- Results (実績) by fiscal year.
CREATE TABLE indicator.actual (
    LIKE audit.row_form INCLUDING ALL,
    indicator_key TEXT NOT NULL,
    year INT NOT NULL,
    value_state TEXT NOT NULL,
    value_text TEXT NOT NULL,
    value_number NUMERIC,
    value_unit TEXT,
    value_qualifier TEXT,
    value_as_of_kind TEXT,
    value_as_of_year INT,
    value_as_of_date DATE,
    value_as_of_printed TEXT,
    CHECK ((value_state = 'number') = (value_number IS NOT NULL)),
    FOREIGN KEY (plan_id, indicator_key) REFERENCES indicator.indicator (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX actual_by_indicator ON indicator.actual (plan_id, indicator_key);

SELECT audit.watch('indicator.indicator');
SELECT audit.watch('indicator.actual');

SELECT audit.open_to_application('indicator');
