-- Accounts of staff (職員). The password is an argon2id hash, never the word itself.
CREATE TABLE staff_account (
    login TEXT PRIMARY KEY CHECK (login = lower(login) AND login <> ''),
    display_name TEXT NOT NULL,
    division TEXT NOT NULL DEFAULT '',
    password_hash TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

-- Failed attempts to sign in, kept only as long as they count.
CREATE TABLE sign_in_failure (
    subject TEXT NOT NULL,
    failed_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sign_in_failure_by_subject ON sign_in_failure (subject, failed_at);

-- One row: what has been done once for this installation. Null: not yet.
CREATE TABLE installation (
    only_row BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_row),
    practice_filled_at TIMESTAMPTZ
);
INSERT INTO installation DEFAULT VALUES;
