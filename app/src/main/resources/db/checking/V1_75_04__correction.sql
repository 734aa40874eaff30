-- What may be written in the place of what was read (候補), where the rule knows it: both null where it does not.
ALTER TABLE checking.finding
    ADD COLUMN correction_read TEXT,
    ADD COLUMN correction_written TEXT,
    ADD CHECK ((correction_read IS NULL) = (correction_written IS NULL));
