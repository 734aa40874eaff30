-- A series that results are compared with（くらべる系列）, such as the average of the prefecture: another indicator of the town, or values that
-- persons enter by year. docs/adr/0089.
ALTER TABLE indicator.indicator
    -- Public id of an indicator of the same issuer; null: the values below, if any.
    ADD COLUMN compared_with TEXT,
    -- What the values below are of.
    ADD COLUMN compared_name TEXT;

CREATE TABLE indicator.compared_value (
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
CREATE INDEX compared_value_by_indicator ON indicator.compared_value (plan_id, indicator_key);

SELECT audit.watch('indicator.compared_value');
SELECT audit.open_to_application('indicator');
