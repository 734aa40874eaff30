-- Each band of a grade scheme says what it asks: a percentage within its limits, how the result stands to target or baseline, what a person
-- claims, or nothing（のこり）. docs/adr/0097.
SELECT set_config('shirube.actor', 'system', true);

ALTER TABLE indicator.scheme_band
    ADD COLUMN asked TEXT CHECK (asked IN ('achievement', 'pace', 'change', 'target-beyond', 'target-reached',
        'target-equal', 'target-short', 'baseline-beyond', 'baseline-reached', 'baseline-equal', 'baseline-short', 'ended',
        'external-cause', 'rest')),
    ADD COLUMN points INT;
UPDATE indicator.scheme_band b SET asked = s.measured FROM indicator.grade_scheme s WHERE s.id = b.scheme_id;
ALTER TABLE indicator.scheme_band ALTER COLUMN asked SET NOT NULL;

-- Only versions made before say it for the whole table.
ALTER TABLE indicator.grade_scheme ALTER COLUMN measured DROP NOT NULL;
