-- What people say to one another about the plans (意見), what they watch (見守る), and what they are told (お知らせ); docs/adr/0056.
CREATE SCHEMA collaboration;

-- A row is named by its table and number. The plan is called of_plan, not plan_id: what is said about a plan is no change of it.
CREATE TABLE collaboration.comment (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    about_table TEXT NOT NULL,
    about_row BIGINT NOT NULL,
    of_plan BIGINT NOT NULL,
    -- The comment that begins the thread; null for that one itself.
    answers BIGINT REFERENCES collaboration.comment,
    author TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    -- Logins.
    mentions TEXT[] NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    edited_at TIMESTAMPTZ,
    -- Null while it stands. The words stay here and in the history; pages say only that it was withdrawn.
    withdrawn_at TIMESTAMPTZ,
    -- Of the thread, so only where it begins.
    resolved_at TIMESTAMPTZ,
    resolved_by TEXT,
    CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
    CHECK (answers IS NULL OR resolved_at IS NULL)
);
CREATE INDEX comment_by_row ON collaboration.comment (about_table, about_row, id);
CREATE INDEX comment_by_thread ON collaboration.comment (answers);
SELECT audit.watch('collaboration.comment');

-- Outside the history: what somebody watches is their own matter. A node is watched with everything below it.
CREATE TABLE collaboration.watch (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login TEXT NOT NULL,
    about_table TEXT NOT NULL,
    about_row BIGINT NOT NULL,
    of_plan BIGINT NOT NULL,
    since TIMESTAMPTZ NOT NULL,
    -- Null while it is watched.
    ended_at TIMESTAMPTZ,
    UNIQUE (login, about_table, about_row)
);
CREATE INDEX watch_by_plan ON collaboration.watch (of_plan) WHERE ended_at IS NULL;

CREATE TABLE collaboration.notice (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Who is told.
    login TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('CHANGE', 'COMMENT', 'MENTION', 'IMPORT', 'REORGANISATION')),
    -- A row of a plan, intake.intake or organization.reorganization.
    about_table TEXT NOT NULL,
    about_row BIGINT NOT NULL,
    -- Who did it.
    actor TEXT NOT NULL,
    comment_id BIGINT REFERENCES collaboration.comment,
    -- How many changes, and of how many things, were gathered in it.
    changes INT NOT NULL,
    things INT NOT NULL,
    first_at TIMESTAMPTZ NOT NULL,
    last_at TIMESTAMPTZ NOT NULL,
    read_at TIMESTAMPTZ,
    -- When it was put into a mail, or passed over because the person wants none.
    mailed_at TIMESTAMPTZ
);
CREATE INDEX notice_by_login ON collaboration.notice (login, last_at DESC);
CREATE INDEX notice_unread ON collaboration.notice (login) WHERE read_at IS NULL;
CREATE INDEX notice_unmailed ON collaboration.notice (login) WHERE mailed_at IS NULL;

-- One row: up to which transaction the history has been told. A transaction is told once all before it have ended; docs/adr/0057.
CREATE TABLE collaboration.told (
    only_row BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_row),
    transaction_id BIGINT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);
INSERT INTO collaboration.told (transaction_id, at) VALUES (txid_current(), now());
CREATE INDEX history_by_any_transaction ON audit.history (transaction_id);
CREATE INDEX history_by_actor ON audit.history (actor, number DESC);

-- Who is looking at what: renewed while a page is open, over 90 seconds later. No history.
CREATE UNLOGGED TABLE collaboration.presence (
    login TEXT NOT NULL,
    about_table TEXT NOT NULL,
    about_row BIGINT NOT NULL,
    editing BOOLEAN NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (about_table, about_row, login)
);

SELECT audit.open_to_application('collaboration');
