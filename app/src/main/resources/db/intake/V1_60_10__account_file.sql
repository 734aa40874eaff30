-- Budget and settlement files of an accounting system: how their columns are read, kept under a name, and what was taken in. docs/adr/0067.
CREATE TABLE intake.column_mapping (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organization.organization,
    name TEXT NOT NULL,
    -- Heads of the columns by what they hold, the unit of amounts and how many rows stand above the heads.
    mapping JSONB NOT NULL,
    UNIQUE (organization_id, name)
);

CREATE TABLE intake.account_import (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id BIGINT NOT NULL REFERENCES plan.plan,
    document_id BIGINT NOT NULL REFERENCES intake.document,
    year INT NOT NULL,
    stage TEXT NOT NULL,
    ordinal INT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    -- Rows of the file, items they make, and what became of their amounts.
    lines INT NOT NULL,
    items INT NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    absent INT NOT NULL
);

SELECT audit.watch('intake.column_mapping');
SELECT audit.watch('intake.account_import');

ALTER TABLE budget.account_amount ADD FOREIGN KEY (document_id) REFERENCES intake.document;

SELECT audit.open_to_application('intake');
