-- Says in one look whether anything came to the history after a moment; docs/adr/0095.
CREATE INDEX history_by_transaction_alone ON audit.history (transaction_id);
