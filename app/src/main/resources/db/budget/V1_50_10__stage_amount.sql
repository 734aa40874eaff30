-- Amounts of a project and fiscal year by stage and source (段階と財源), in whole yen. The planned amount as a whole is the plan's own
-- (project.cost); everything else that persons say of money stands here. docs/adr/0065.
CREATE TABLE budget.stage_amount (
    LIKE audit.row_form INCLUDING ALL,
    project_key TEXT NOT NULL,
    -- Fiscal year.
    year INT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'initial', 'supplementary', 'carried-over', 'settled')),
    -- Which supplementary budget of the year, 1-based; 0 for every other stage.
    ordinal INT NOT NULL,
    -- What bears it (財源); null: the amount as a whole (事業費).
    funding TEXT CHECK (funding IN ('national', 'prefectural', 'bond', 'other', 'general')),
    -- The grant that bears it, a part of the amount of its source; null for the source as a whole.
    grant_key TEXT,
    unit TEXT NOT NULL CHECK (unit = 'yen'),
    -- undefined: there is no budget (予算なし); placeholder: to be decided (未定); none: nothing is said.
    state TEXT NOT NULL CHECK (state IN ('number', 'undefined', 'placeholder', 'none')),
    amount NUMERIC CHECK (amount = trunc(amount)),
    CHECK ((state = 'number') = (amount IS NOT NULL)),
    CHECK ((stage = 'supplementary') = (ordinal > 0)),
    CHECK (grant_key IS NULL OR funding IS NOT NULL),
    CHECK (stage <> 'planned' OR funding IS NOT NULL),
    FOREIGN KEY (plan_id, project_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX stage_amount_by_project ON budget.stage_amount (plan_id, project_key);

SELECT audit.watch('budget.stage_amount');

SELECT audit.open_to_application('budget');
