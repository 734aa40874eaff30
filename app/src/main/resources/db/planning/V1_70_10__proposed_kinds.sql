-- A change proposal holds more than fields: what is to come to be (足す) and what is to go to another place (移す).
SELECT set_config('shirube.actor', 'system', true);

ALTER TABLE planning.proposed_change ADD COLUMN kind TEXT NOT NULL DEFAULT 'field'
    CHECK (kind IN ('field', 'retirement', 'creation', 'move'));
UPDATE planning.proposed_change SET kind = 'retirement' WHERE below IS NOT NULL;

-- Of a creation the row is the one that the new one is to hang on, and the field is the table of the new one; a move has no field. What is to
-- come to be, and places, stand in the words (shown_text, entered_text).
ALTER TABLE planning.proposed_change DROP CONSTRAINT proposed_change_check;
ALTER TABLE planning.proposed_change ADD CHECK ((kind = 'retirement') = (below IS NOT NULL)),
    ADD CHECK ((field = '') = (kind IN ('retirement', 'move')));

-- Many things may come to be below one row.
DROP INDEX planning.proposed_change_once;
CREATE UNIQUE INDEX proposed_change_once ON planning.proposed_change (proposal, row_table, row_number, kind, field)
    WHERE taken_out_at IS NULL AND kind <> 'creation';
