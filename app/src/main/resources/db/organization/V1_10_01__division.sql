-- Who issues plans (自治体・圏域) and who owns projects (課), with validity in time.
CREATE SCHEMA organization;

CREATE TABLE organization.organization (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    code TEXT
);

CREATE TABLE organization.division (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organization.organization,
    name TEXT NOT NULL,
    -- Both inclusive; null: unknown, and still standing.
    valid_from DATE,
    valid_to DATE,
    CHECK (valid_from <= valid_to)
);
CREATE UNIQUE INDEX division_standing ON organization.division (organization_id, name) WHERE valid_to IS NULL;

SELECT audit.watch('organization.organization');
SELECT audit.watch('organization.division');

SELECT audit.open_to_application('organization');
