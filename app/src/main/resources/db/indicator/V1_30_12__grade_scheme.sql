-- Grade schemes of a town beside those that come with the software（評価区分）: dated tables of bands. docs/adr/0089.
CREATE TABLE indicator.grade_scheme (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Number of the organization; 0 for plans that name none.
    issuer BIGINT NOT NULL,
    -- The same for all versions of a scheme; indicators choose by it.
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    -- First day on which this version is in force, until the next one.
    valid_from DATE NOT NULL,
    measured TEXT NOT NULL CHECK (measured IN ('achievement', 'pace', 'change')),
    -- Highest rate that enters an average, in percent.
    cap NUMERIC NOT NULL CHECK (cap > 0),
    unassessable TEXT NOT NULL,
    in_denominator BOOLEAN NOT NULL,
    set_by TEXT NOT NULL,
    set_at TIMESTAMPTZ NOT NULL,
    retired_at TIMESTAMPTZ,
    UNIQUE (issuer, code, valid_from)
);

-- From the highest to the lowest.
CREATE TABLE indicator.scheme_band (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scheme_id BIGINT NOT NULL REFERENCES indicator.grade_scheme,
    position INT NOT NULL,
    mark TEXT NOT NULL,
    label TEXT NOT NULL,
    -- In percent: at least this, less than that; null where open.
    lower_limit NUMERIC,
    upper_limit NUMERIC,
    UNIQUE (scheme_id, position)
);

SELECT audit.watch('indicator.grade_scheme');
SELECT audit.watch('indicator.scheme_band');
SELECT audit.open_to_application('indicator');
