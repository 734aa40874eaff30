-- A person declines a proposal (見送り) with a reason; what a later reading of the document says anew is something else.
ALTER TABLE intake.proposal DROP CONSTRAINT proposal_decision_check;
ALTER TABLE intake.proposal ADD CONSTRAINT proposal_decision_check
    CHECK (decision IN ('OPEN', 'TAKE', 'DECLINE', 'REPLACED', 'TAKEN'));

-- What is proposed, in one form for all readings of it; null for proposals from before.
ALTER TABLE intake.proposal ADD COLUMN said TEXT;
ALTER TABLE intake.proposal ADD COLUMN declined_by TEXT;
ALTER TABLE intake.proposal ADD COLUMN declined_at TIMESTAMPTZ;
ALTER TABLE intake.proposal ADD COLUMN declined_reason TEXT;
CREATE INDEX proposal_by_said ON intake.proposal (said);

-- Until now only a later reading declined.
SELECT set_config('shirube.actor', 'system', true);
UPDATE intake.proposal SET decision = 'REPLACED' WHERE decision = 'DECLINE';

ALTER TABLE intake.proposal ADD CONSTRAINT proposal_declined_by_somebody
    CHECK ((decision = 'DECLINE') = (declined_by IS NOT NULL AND declined_at IS NOT NULL));
