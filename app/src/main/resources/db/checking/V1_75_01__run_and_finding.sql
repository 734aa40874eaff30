-- Checking plans in the store (点検). Columns are called of_plan, not plan_id: what is found in a plan is no change of it. Runs and findings are
-- computed anew from the plan, so they stand outside the history; what people decide about them stands in it.
CREATE SCHEMA checking;

CREATE TABLE checking.run (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    of_plan BIGINT NOT NULL,
    -- Why: a person asked for it, or an import was taken.
    occasion TEXT NOT NULL CHECK (occasion IN ('ASKED', 'IMPORT')),
    login TEXT NOT NULL,
    began_at TIMESTAMPTZ NOT NULL,
    -- Null while it goes on, and for ever where the server stopped meanwhile.
    ended_at TIMESTAMPTZ,
    -- It broke off: nothing of it was kept.
    failed BOOLEAN NOT NULL DEFAULT FALSE,
    rules INT NOT NULL,
    rules_done INT NOT NULL DEFAULT 0,
    passages INT NOT NULL DEFAULT 0,
    millis BIGINT,
    -- The number of the last change of the plan that it saw; 0 for none.
    history BIGINT NOT NULL,
    -- Rules that the town has switched off, and rules that broke: neither said anything.
    switched_off TEXT[] NOT NULL DEFAULT '{}',
    broken TEXT[] NOT NULL DEFAULT '{}'
);
CREATE INDEX run_by_plan ON checking.run (of_plan, id DESC);

CREATE TABLE checking.finding (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    of_plan BIGINT NOT NULL,
    -- Rule, thing and what was read, as a checksum: the same in every run as long as nothing of this changes.
    identity TEXT NOT NULL,
    rule TEXT NOT NULL,
    -- Null for what the reading of the document noticed.
    family TEXT,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    message TEXT NOT NULL,
    -- The row that says it; null where no row of the plan does.
    row_table TEXT,
    row_number BIGINT,
    -- What it belongs to, for people: title, page, branch of the outline, divisions.
    thing TEXT NOT NULL,
    path TEXT NOT NULL,
    branch TEXT NOT NULL,
    divisions TEXT[] NOT NULL,
    -- The original and its lines; null where a person entered it.
    document BIGINT,
    line INT,
    end_line INT,
    quote TEXT,
    -- Other places that disagree or explain: a list of objects with thing, path, document, line, endLine, quote.
    related JSONB NOT NULL,
    -- Checksum of what the row says.
    words TEXT NOT NULL,
    position INT NOT NULL,
    first_run BIGINT NOT NULL REFERENCES checking.run,
    last_run BIGINT NOT NULL REFERENCES checking.run,
    -- The run that found it no more; null while it stands.
    resolved_run BIGINT REFERENCES checking.run,
    -- The change in the history by which it went; null where none of its thing is known.
    resolved_by TEXT,
    resolved_at TIMESTAMPTZ,
    UNIQUE (of_plan, identity)
);
CREATE INDEX finding_standing ON checking.finding (of_plan) WHERE resolved_run IS NULL;

SELECT audit.open_to_application('checking');
