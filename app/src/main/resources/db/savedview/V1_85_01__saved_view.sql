-- Saved views (保存した見方) of lists, each of one person.
CREATE SCHEMA saved_view;

CREATE TABLE saved_view.saved_view (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login TEXT NOT NULL,
    -- Code of the list, such as projects.
    list TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    -- Names and values of the filters, place by place.
    filter_names TEXT[] NOT NULL,
    filter_values TEXT[] NOT NULL,
    -- Whether the others see it too.
    shared BOOLEAN NOT NULL,
    -- Null while it is kept. Views are put away, never deleted.
    retired_at TIMESTAMPTZ,
    UNIQUE (login, list, name),
    CHECK (cardinality(filter_names) = cardinality(filter_values))
);
SELECT audit.watch('saved_view.saved_view');
SELECT audit.open_to_application('saved_view');
