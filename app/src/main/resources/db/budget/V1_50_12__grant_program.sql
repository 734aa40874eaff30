-- Grants of state and prefecture (交付金), which projects and indicators serve them, and what each asks in columns of its own.
CREATE TABLE budget.grant_program (
    LIKE audit.row_form INCLUDING ALL,
    name TEXT NOT NULL,
    -- The source that it is a part of.
    funding TEXT NOT NULL CHECK (funding IN ('national', 'prefectural', 'other')),
    -- Fiscal years, both inclusive; null: not said.
    from_year INT,
    to_year INT,
    -- Heads of the columns that its report asks beside the amounts.
    columns TEXT[] NOT NULL,
    CHECK (from_year <= to_year),
    FOREIGN KEY (plan_id) REFERENCES plan.plan
);

CREATE TABLE budget.granted_project (
    LIKE audit.row_form INCLUDING ALL,
    grant_program_key TEXT NOT NULL,
    project_key TEXT NOT NULL,
    -- What the project says in each of the grant's own columns, in their order.
    answers TEXT[] NOT NULL,
    FOREIGN KEY (plan_id, grant_program_key) REFERENCES budget.grant_program (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id, project_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE budget.granted_indicator (
    LIKE audit.row_form INCLUDING ALL,
    grant_program_key TEXT NOT NULL,
    indicator_key TEXT NOT NULL,
    FOREIGN KEY (plan_id, grant_program_key) REFERENCES budget.grant_program (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id, indicator_key) REFERENCES indicator.indicator (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);

SELECT audit.watch('budget.grant_program');
SELECT audit.watch('budget.granted_project');
SELECT audit.watch('budget.granted_indicator');

SELECT audit.open_to_application('budget');
