-- What persons say of an indicator beside what its document prints: what it is and how it is judged, yearly targets, revised targets,
-- breaks, and how firm a result is. No document brings any of it. docs/adr/0087.
ALTER TABLE indicator.indicator
    ADD COLUMN definition TEXT,
    ADD COLUMN numerator TEXT,
    ADD COLUMN denominator TEXT,
    ADD COLUMN data_source TEXT,
    ADD COLUMN survey_cycle TEXT,
    -- Months after the end of a fiscal year within which its result is out; null: nobody said, so that nothing is ever late.
    ADD COLUMN release_months INT,
    ADD COLUMN next_release TEXT,
    ADD COLUMN owner_division TEXT,
    -- stock, flow or cumulative; null: as the plan prints it.
    ADD COLUMN nature TEXT,
    -- Codes of a formula and of a grade scheme; null: the default of the kind.
    ADD COLUMN formula TEXT,
    ADD COLUMN scheme TEXT,
    ADD COLUMN lower_limit_state TEXT,
    ADD COLUMN lower_limit_text TEXT,
    ADD COLUMN lower_limit_number NUMERIC,
    ADD COLUMN lower_limit_unit TEXT,
    ADD COLUMN lower_limit_qualifier TEXT,
    ADD COLUMN lower_limit_as_of_kind TEXT,
    ADD COLUMN lower_limit_as_of_year INT,
    ADD COLUMN lower_limit_as_of_date DATE,
    ADD COLUMN lower_limit_as_of_printed TEXT,
    ADD COLUMN upper_limit_state TEXT,
    ADD COLUMN upper_limit_text TEXT,
    ADD COLUMN upper_limit_number NUMERIC,
    ADD COLUMN upper_limit_unit TEXT,
    ADD COLUMN upper_limit_qualifier TEXT,
    ADD COLUMN upper_limit_as_of_kind TEXT,
    ADD COLUMN upper_limit_as_of_year INT,
    ADD COLUMN upper_limit_as_of_date DATE,
    ADD COLUMN upper_limit_as_of_printed TEXT,
    -- States from the least to the furthest, where the target is in words.
    ADD COLUMN state_order TEXT[] NOT NULL DEFAULT '{}';

-- How firm a result is, or why there is none; null: final where there is a number.
ALTER TABLE indicator.actual
    ADD COLUMN status TEXT CHECK (status IN ('preliminary', 'final', 'estimated', 'not-published', 'not-surveyed',
        'not-applicable')),
    ADD COLUMN note TEXT;

-- Targets of single fiscal years (年度別目標).
CREATE TABLE indicator.annual_target (
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
CREATE INDEX annual_target_by_indicator ON indicator.annual_target (plan_id, indicator_key);

-- Targets that hold from a fiscal year on in place of the earlier one, which stays where it was (目標の見直し).
CREATE TABLE indicator.target_revision (
    LIKE audit.row_form INCLUDING ALL,
    indicator_key TEXT NOT NULL,
    -- First fiscal year that is judged by it.
    year INT NOT NULL,
    -- The day of the decision, in words.
    decided TEXT NOT NULL,
    reason TEXT NOT NULL,
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
CREATE INDEX target_revision_by_indicator ON indicator.target_revision (plan_id, indicator_key);

-- Fiscal years from which results cannot be compared with earlier ones (断絶).
CREATE TABLE indicator.series_break (
    LIKE audit.row_form INCLUDING ALL,
    indicator_key TEXT NOT NULL,
    year INT NOT NULL,
    reason TEXT NOT NULL,
    FOREIGN KEY (plan_id, indicator_key) REFERENCES indicator.indicator (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX series_break_by_indicator ON indicator.series_break (plan_id, indicator_key);

SELECT audit.watch('indicator.annual_target');
SELECT audit.watch('indicator.target_revision');
SELECT audit.watch('indicator.series_break');

SELECT audit.open_to_application('indicator');
