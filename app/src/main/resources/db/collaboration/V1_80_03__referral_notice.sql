-- A finding of a check that was sent to one's division is told too.
ALTER TABLE collaboration.notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE collaboration.notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('CHANGE', 'COMMENT', 'MENTION', 'IMPORT', 'REORGANISATION', 'REFERRAL'));
