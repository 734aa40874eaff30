-- Projects (事業): each once, with any number of listings.
CREATE SCHEMA project;

-- Whole yen from an amount and its unit; null stays null.
CREATE FUNCTION project.yen(amount NUMERIC, unit TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT round(CASE unit WHEN 'thousand-yen' THEN amount * 1000 WHEN 'yen' THEN amount END)::bigint
$$;

CREATE TABLE project.project (
    LIKE audit.row_form INCLUDING ALL,
    slug TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (audit.slug(plan_id, 'project', key)) STORED,
    code TEXT,
    name TEXT NOT NULL,
    overview TEXT,
    effect TEXT,
    status TEXT,
    status_text TEXT,
    details TEXT[] NOT NULL,
    partners TEXT[] NOT NULL,
    remarks TEXT,
    notes TEXT[] NOT NULL,
    FOREIGN KEY (plan_id) REFERENCES plan.plan
);

-- The name as printed is kept; the division that it is may be unknown.
CREATE TABLE project.department (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    name TEXT NOT NULL,
    division_id BIGINT REFERENCES organization.division
);

CREATE TABLE project.placement (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    node_key TEXT NOT NULL,
    -- Position under the node, 1-based.
    listed_at INT NOT NULL,
    relisted BOOLEAN NOT NULL,
    flags TEXT[] NOT NULL,
    flag_text TEXT,
    FOREIGN KEY (plan_id, node_key) REFERENCES plan.node (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX placement_by_node ON project.placement (plan_id, node_key, listed_at);

-- What is to be done in a fiscal year, of the project as a whole or of one listing.
CREATE TABLE project.year_plan (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    year INT NOT NULL,
    items TEXT[] NOT NULL
);
CREATE TABLE project.placement_year_plan (
    LIKE audit.row_form INCLUDING ALL,
    placement_key TEXT NOT NULL,
    year INT NOT NULL,
    items TEXT[] NOT NULL,
    FOREIGN KEY (plan_id, placement_key) REFERENCES project.placement (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE project.cost (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    -- Fiscal year.
    year INT NOT NULL,
    -- In the printed unit; null unless the state is number.
    amount NUMERIC,
    unit TEXT NOT NULL,
    amount_yen BIGINT GENERATED ALWAYS AS (project.yen(amount, unit)) STORED,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- The municipality that bears it; null: all of them together.
    party TEXT,
    CHECK ((state = 'number') = (amount IS NOT NULL))
);

CREATE TABLE project.schedule_row (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    activity TEXT NOT NULL,
    note TEXT
);
CREATE TABLE project.schedule_year (
    LIKE audit.row_form INCLUDING ALL,
    schedule_row_key TEXT NOT NULL,
    year INT NOT NULL,
    state TEXT NOT NULL,
    printed TEXT,
    FOREIGN KEY (plan_id, schedule_row_key) REFERENCES project.schedule_row (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE project.party_role (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    party TEXT NOT NULL,
    items TEXT[] NOT NULL
);

DO $$
DECLARE
    name TEXT;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'project' LOOP
        PERFORM audit.watch(format('project.%I', name)::regclass);
        IF name IN ('department', 'placement', 'year_plan', 'cost', 'schedule_row', 'party_role') THEN
            EXECUTE format('ALTER TABLE project.%I ADD FOREIGN KEY (plan_id, project_key)'
                ' REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED', name);
            EXECUTE format('CREATE INDEX ON project.%I (plan_id, project_key)', name);
        END IF;
    END LOOP;
END $$;

ALTER TABLE indicator.indicator ADD FOREIGN KEY (plan_id, project_key)
    REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED;

SELECT audit.open_to_application('project');
