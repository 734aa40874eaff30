-- Notices by mail, where a mail server is set (shirube.mail.host); docs/adr/0058.
CREATE TABLE collaboration.delivery (
    login TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('NEVER', 'AT_ONCE', 'DAILY')),
    -- Day in Japan for which the daily mail was last written; null: never.
    daily_for DATE
);

-- Mails to be sent. A mail that fails waits and is tried again; nothing is lost while the server is away.
CREATE TABLE collaboration.mail (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    next_try_at TIMESTAMPTZ NOT NULL,
    tries INT NOT NULL DEFAULT 0,
    -- Class of the last failure; what servers answer may hold addresses.
    failure TEXT,
    sent_at TIMESTAMPTZ
);
CREATE INDEX mail_waiting ON collaboration.mail (next_try_at) WHERE sent_at IS NULL;

SELECT audit.open_to_application('collaboration');
