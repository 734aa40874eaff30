-- A plan, its outline and what its document says beside projects, indicators and money.
CREATE SCHEMA plan;

CREATE SEQUENCE plan.plan_number;

CREATE TABLE plan.plan (
    plan_id BIGINT NOT NULL,
    id BIGINT PRIMARY KEY GENERATED ALWAYS AS (plan_id) STORED,
    slug TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (audit.slug(plan_id, 'plan', key)) STORED,
    key TEXT NOT NULL,
    position INT NOT NULL,
    organization_id BIGINT REFERENCES organization.organization,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer_name TEXT,
    issuer_kind TEXT,
    issuer_code TEXT,
    -- Fiscal years, both inclusive.
    period_from INT,
    period_to INT,
    period_printed TEXT,
    upper_plan TEXT,
    related_plans TEXT[] NOT NULL,
    state TEXT,
    -- Residents see published plans only.
    published BOOLEAN NOT NULL DEFAULT FALSE,
    document_id BIGINT,
    source_line INT,
    source_end_line INT,
    source_page INT,
    source_sheet TEXT,
    source_cell TEXT,
    source_quote TEXT,
    retired_at TIMESTAMPTZ,
    UNIQUE (plan_id, key)
);

CREATE TABLE plan.field_source (LIKE audit.row_form INCLUDING ALL, field TEXT NOT NULL);

CREATE TABLE plan.member (LIKE audit.row_form INCLUDING ALL, name TEXT NOT NULL, code TEXT, role TEXT);

CREATE TABLE plan.node (
    LIKE audit.row_form INCLUDING ALL,
    slug TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (audit.slug(plan_id, 'node', key)) STORED,
    parent_key TEXT,
    level TEXT NOT NULL,
    mark TEXT,
    title TEXT NOT NULL,
    aliases TEXT[] NOT NULL,
    FOREIGN KEY (plan_id, parent_key) REFERENCES plan.node (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan.section (
    LIKE audit.row_form INCLUDING ALL,
    node_key TEXT NOT NULL,
    heading TEXT NOT NULL,
    kind TEXT NOT NULL,
    items TEXT[] NOT NULL,
    FOREIGN KEY (plan_id, node_key) REFERENCES plan.node (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan.series (LIKE audit.row_form INCLUDING ALL, name TEXT NOT NULL, area TEXT, unit TEXT);

-- Calendar years.
CREATE TABLE plan.series_point (
    LIKE audit.row_form INCLUDING ALL,
    series_key TEXT NOT NULL,
    year INT NOT NULL,
    value NUMERIC NOT NULL,
    kind TEXT NOT NULL,
    FOREIGN KEY (plan_id, series_key) REFERENCES plan.series (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

-- Page as printed in the table of contents.
CREATE TABLE plan.listing (LIKE audit.row_form INCLUDING ALL, node_path TEXT[] NOT NULL, title TEXT NOT NULL, page INT);

CREATE TABLE plan.body (
    LIKE audit.row_form INCLUDING ALL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    inside BOOLEAN,
    chair TEXT,
    vice_chairs TEXT[] NOT NULL,
    secretariat TEXT
);

-- Personal names (person) are for staff only.
CREATE TABLE plan.body_member (
    LIKE audit.row_form INCLUDING ALL,
    body_key TEXT NOT NULL,
    organisation TEXT,
    person TEXT,
    role TEXT,
    municipality TEXT,
    field TEXT,
    FOREIGN KEY (plan_id, body_key) REFERENCES plan.body (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan.meeting (
    LIKE audit.row_form INCLUDING ALL,
    date DATE,
    date_printed TEXT NOT NULL,
    body TEXT NOT NULL,
    number INT,
    written BOOLEAN NOT NULL,
    agenda TEXT[] NOT NULL
);

-- Fiscal year and month 1..12.
CREATE TABLE plan.step (LIKE audit.row_form INCLUDING ALL, year INT NOT NULL, month INT NOT NULL, items TEXT[] NOT NULL);

CREATE TABLE plan.figure (
    LIKE audit.row_form INCLUDING ALL,
    text TEXT NOT NULL,
    number NUMERIC NOT NULL,
    unit TEXT,
    context TEXT NOT NULL
);

CREATE TABLE plan.finding (
    LIKE audit.row_form INCLUDING ALL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    related JSONB NOT NULL
);

-- Lines of the document that were understood without being a value.
CREATE TABLE plan.used_lines (LIKE audit.row_form INCLUDING ALL, line INT NOT NULL, end_line INT NOT NULL, used_as TEXT NOT NULL);

DO $$
DECLARE
    name TEXT;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'plan' LOOP
        PERFORM audit.watch(format('plan.%I', name)::regclass);
        IF name <> 'plan' THEN
            EXECUTE format('ALTER TABLE plan.%I ADD FOREIGN KEY (plan_id) REFERENCES plan.plan', name);
        END IF;
    END LOOP;
END $$;

CREATE INDEX section_by_node ON plan.section (plan_id, node_key);

SELECT audit.open_to_application('plan');
