-- Where a project went that was merged with others or split (統合・分割), and where one came from. docs/adr/0054.
CREATE TABLE project.succession (
    LIKE audit.row_form INCLUDING ALL,
    from_key TEXT NOT NULL,
    to_key TEXT NOT NULL,
    -- What both were called when it was done.
    from_name TEXT NOT NULL,
    to_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
    FOREIGN KEY (plan_id, from_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (plan_id, to_key) REFERENCES project.project (plan_id, key) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX succession_from ON project.succession (plan_id, from_key);
CREATE INDEX succession_to ON project.succession (plan_id, to_key);

SELECT audit.watch('project.succession');
SELECT audit.open_to_application('project');
