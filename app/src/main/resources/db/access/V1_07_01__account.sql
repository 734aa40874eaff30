-- Accounts of staff (職員) and the roles they hold for a time. Secrets stand apart, so that no history row holds a copy of them.
CREATE SCHEMA access;

CREATE TABLE access.account (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login = lower(login) AND login <> ''),
    display_name TEXT NOT NULL,
    division TEXT NOT NULL DEFAULT '',
    created_at TIMESTAMPTZ NOT NULL,
    -- Null while it is open. Accounts are closed, never deleted.
    closed_at TIMESTAMPTZ
);
SELECT audit.watch('access.account');

-- The password is an argon2id hash. A password that somebody else made has to be changed at the first sign-in.
CREATE TABLE access.password (
    account_id BIGINT PRIMARY KEY REFERENCES access.account,
    hash TEXT NOT NULL,
    must_change BOOLEAN NOT NULL
);

CREATE TABLE access.holding (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES access.account,
    role TEXT NOT NULL,
    -- Name of the division it is held for; empty: that of the account.
    division TEXT NOT NULL DEFAULT '',
    -- Days, both inclusive; null: without end.
    valid_from DATE NOT NULL,
    valid_to DATE,
    -- The person stood in for (代理): works only while that person holds the role. Null: held in one's own name.
    deputy_of BIGINT REFERENCES access.account,
    CHECK (valid_from <= valid_to),
    CHECK (deputy_of IS NULL OR (valid_to IS NOT NULL AND deputy_of <> account_id))
);
CREATE INDEX holding_by_account ON access.holding (account_id);
SELECT audit.watch('access.holding');

-- Sign-ins, refusals, exports, changes of accounts (記録). Written once.
CREATE TABLE access.event (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    kind TEXT NOT NULL,
    -- Whose account; as typed where no account has it.
    login TEXT NOT NULL,
    -- Who did it; the same person but where an administrator acts.
    actor TEXT NOT NULL,
    address TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX event_by_login ON access.event (login, kind, at DESC);
CREATE TRIGGER events_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON access.event
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Second proof at the sign-in (確認コード), each chosen by its person. The secret is encrypted with a key of the data folder.
CREATE TABLE access.second_proof (
    account_id BIGINT PRIMARY KEY REFERENCES access.account,
    secret BYTEA NOT NULL,
    confirmed_at TIMESTAMPTZ,
    -- Step of time of the last code that was taken: no code works twice.
    last_step BIGINT NOT NULL DEFAULT 0,
    -- SHA-256 of the recovery codes that are left.
    recovery TEXT[] NOT NULL DEFAULT '{}'
);

-- Accounts of a time before roles.
DO $$
BEGIN
    PERFORM set_config('shirube.actor', 'system', true);
    INSERT INTO access.account (login, display_name, division, created_at)
        SELECT login, display_name, division, created_at FROM public.staff_account ORDER BY created_at;
    INSERT INTO access.password (account_id, hash, must_change)
        SELECT a.id, s.password_hash, FALSE FROM access.account a JOIN public.staff_account s ON s.login = a.login;
    DELETE FROM public.staff_account;
    INSERT INTO access.holding (account_id, role, valid_from)
        SELECT id, CASE login WHEN 'admin' THEN 'ADMINISTRATOR' ELSE 'PLANNING' END, created_at::date
        FROM access.account WHERE login IN ('admin', 'planner');
END $$;

SELECT audit.open_to_application('access');
