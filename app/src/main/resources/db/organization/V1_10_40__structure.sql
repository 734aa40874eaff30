-- What a division belongs to (町長部局, 教育委員会, 議会事務局 …), in the town's own words; null: not said. docs/adr/0055.
ALTER TABLE organization.division ADD COLUMN body TEXT;

-- One division may go to several: one step for each of them.
DROP INDEX organization.reorganization_step_once;
CREATE UNIQUE INDEX reorganization_step_once
    ON organization.reorganization_step (reorganization_id, division_id, coalesce(successor, ''))
    WHERE retired_at IS NULL AND division_id IS NOT NULL;

-- Single things, such as projects, that go to another division on the day.
CREATE TABLE organization.reorganization_transfer (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reorganization_id BIGINT NOT NULL REFERENCES organization.reorganization,
    -- The division that has it until then.
    division_id BIGINT NOT NULL REFERENCES organization.division,
    -- Public id of the thing.
    item TEXT NOT NULL,
    -- Name of the division that gets it.
    successor TEXT NOT NULL,
    -- Null while it is part of the list.
    retired_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX reorganization_transfer_once
    ON organization.reorganization_transfer (reorganization_id, division_id, item) WHERE retired_at IS NULL;

-- Sections (係), posts (職) and who holds them (在任). A row holds for a time, both days inclusive; null: unknown, and still.
-- What is renamed on a day ends, and a row of the same line goes on: the first row's id names the line.
CREATE TABLE organization.office_section (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    line_id BIGINT REFERENCES organization.office_section,
    division_id BIGINT NOT NULL REFERENCES organization.division,
    name TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CHECK (valid_from <= valid_to)
);
CREATE TABLE organization.post (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    line_id BIGINT REFERENCES organization.post,
    division_id BIGINT NOT NULL REFERENCES organization.division,
    -- Line of the section; null for a post of the division itself.
    section_id BIGINT REFERENCES organization.office_section,
    name TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CHECK (valid_from <= valid_to)
);
CREATE TABLE organization.tenure (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Line of the post.
    post_id BIGINT NOT NULL REFERENCES organization.post,
    person TEXT NOT NULL,
    -- Login of the account of that person; null for none. Accounts are of another room.
    login TEXT,
    valid_from DATE,
    valid_to DATE,
    CHECK (valid_from <= valid_to)
);
CREATE INDEX office_section_of ON organization.office_section (division_id);
CREATE INDEX post_of ON organization.post (division_id);
CREATE INDEX tenure_of ON organization.tenure (post_id);

SELECT audit.watch('organization.reorganization_transfer');
SELECT audit.watch('organization.office_section');
SELECT audit.watch('organization.post');
SELECT audit.watch('organization.tenure');
SELECT audit.open_to_application('organization');
