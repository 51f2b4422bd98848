-- Rows of the code lists as edited over those that the program ships. Rows are only ever added: the last one of a code counts.
CREATE TABLE list_row (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  columns TEXT,                      -- its other columns, as a JSON object by header; null: the code, added before and used by nobody, is withdrawn
  reason TEXT NOT NULL,
  edited_at TEXT NOT NULL
) STRICT;
