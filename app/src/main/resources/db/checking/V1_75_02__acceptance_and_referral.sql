-- Accepted with a reason (受け入れ): holds as long as the row says the same.
CREATE TABLE checking.acceptance (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    finding BIGINT NOT NULL REFERENCES checking.finding,
    reason TEXT NOT NULL CHECK (reason <> ''),
    words TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    accepted_at TIMESTAMPTZ NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at TIMESTAMPTZ,
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
);
CREATE UNIQUE INDEX acceptance_once ON checking.acceptance (finding) WHERE withdrawn_at IS NULL;

-- Sent to the division that owns the text (担当へ送る).
CREATE TABLE checking.referral (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    finding BIGINT NOT NULL REFERENCES checking.finding,
    of_plan BIGINT NOT NULL,
    division TEXT NOT NULL CHECK (division <> ''),
    note TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    sent_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX referral_by_finding ON checking.referral (finding);

SELECT audit.watch('checking.acceptance');
SELECT audit.watch('checking.referral');
SELECT audit.open_to_application('checking');
