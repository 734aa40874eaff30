-- Finds what changed after a moment, of one table and plan; docs/adr/0042.
CREATE INDEX history_by_time ON audit.history (table_name, plan_id, at);
CREATE INDEX history_by_transaction ON audit.history (plan_id, transaction_id);
