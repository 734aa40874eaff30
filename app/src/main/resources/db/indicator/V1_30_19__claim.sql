-- What persons claim of a result, and some grade schemes ask for: the work has ended, or causes from outside keep it back.
ALTER TABLE indicator.actual ADD COLUMN claim TEXT CHECK (claim IN ('ended', 'external-cause'));
