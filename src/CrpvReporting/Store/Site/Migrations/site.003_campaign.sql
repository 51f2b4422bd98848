-- The day until which the returns of a year are awaited. Rows are only ever added: the last one of a year counts.
CREATE TABLE deadline (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  day TEXT,                          -- the last day, yyyy-MM-dd; null: none any more
  set_at TEXT NOT NULL,
  access_id INTEGER REFERENCES access (id)
) STRICT;
