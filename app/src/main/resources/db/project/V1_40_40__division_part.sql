-- What a division does for a project: leads it (主担当) or supports it (協力), and in which words. Persons say it; documents
-- only name divisions, so both stay null until then. docs/adr/0053.
ALTER TABLE project.department
    ADD COLUMN part TEXT CHECK (part IN ('lead', 'supporting')),
    ADD COLUMN duty TEXT;
