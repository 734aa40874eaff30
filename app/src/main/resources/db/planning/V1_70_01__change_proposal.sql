-- A set of changes that is proposed together (変更案), and each change in it. Columns are called plan, not plan_id: what is only proposed is
-- no part of the plan's own history.
CREATE SCHEMA planning;

CREATE TABLE planning.change_proposal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan BIGINT NOT NULL REFERENCES plan.plan,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'adopted', 'dropped')),
    opened_by TEXT NOT NULL,
    opened_at TIMESTAMPTZ NOT NULL,
    -- Who adopted or dropped it; null while it is open.
    closed_by TEXT,
    closed_at TIMESTAMPTZ,
    closing_reason TEXT,
    CHECK ((state = 'open') = (closed_by IS NULL) AND (closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (state <> 'dropped' OR closing_reason IS NOT NULL)
);
CREATE INDEX change_proposal_by_plan ON planning.change_proposal (plan);

CREATE TABLE planning.proposed_change (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    proposal BIGINT NOT NULL REFERENCES planning.change_proposal,
    row_table TEXT NOT NULL,
    row_number BIGINT NOT NULL,
    -- Empty where the row is to be retired (しまう).
    field TEXT NOT NULL,
    -- What becomes of branches below a row that is to be retired; null for a field.
    below TEXT CHECK (below IN ('RETIRE', 'LIFT')),
    -- What the thing and its field were called when the change was put in.
    thing TEXT NOT NULL,
    title TEXT NOT NULL,
    -- What the person saw (旧), and what is to stand (新): a state of the exchange format, its words, and its number where it is one. For a row
    -- that is to be retired: which rows go with it, and nothing.
    shown_state TEXT NOT NULL,
    shown_text TEXT NOT NULL,
    shown_number NUMERIC,
    entered_state TEXT NOT NULL,
    entered_text TEXT NOT NULL,
    entered_number NUMERIC,
    reason TEXT,
    made_by TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- Null while it is part of the proposal.
    taken_out_at TIMESTAMPTZ,
    CHECK ((field = '') = (below IS NOT NULL))
);
CREATE UNIQUE INDEX proposed_change_once ON planning.proposed_change (proposal, row_table, row_number, field)
    WHERE taken_out_at IS NULL;

SELECT audit.watch('planning.change_proposal');
SELECT audit.watch('planning.proposed_change');
SELECT audit.open_to_application('planning');
