-- A reorganisation (機構改革) is prepared as a list of steps for a day, and carried out on it or after it as one change.
CREATE TABLE organization.reorganization (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organization.organization,
    title TEXT NOT NULL,
    -- First day of the new divisions.
    day DATE NOT NULL,
    state TEXT NOT NULL DEFAULT 'prepared' CHECK (state IN ('prepared', 'carried-out', 'withdrawn'))
);

CREATE TABLE organization.reorganization_step (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reorganization_id BIGINT NOT NULL REFERENCES organization.reorganization,
    -- Null for a division that begins without a predecessor.
    division_id BIGINT REFERENCES organization.division,
    -- Null for a division that ends without a successor.
    successor TEXT,
    -- Null while it is part of the list.
    retired_at TIMESTAMPTZ,
    CHECK (division_id IS NOT NULL OR successor IS NOT NULL)
);
CREATE UNIQUE INDEX reorganization_step_once ON organization.reorganization_step (reorganization_id, division_id)
    WHERE retired_at IS NULL AND division_id IS NOT NULL;

SELECT audit.watch('organization.reorganization');
SELECT audit.watch('organization.reorganization_step');
