-- The files that were handed in to the site. Their bytes are beside this database, under their id. A row is written once the whole file
-- is on the disk, and never deleted.
CREATE TABLE upload (
  number INTEGER PRIMARY KEY,        -- the order of arrival
  id TEXT NOT NULL UNIQUE,           -- random: part of addresses, and what the balance's database keeps with the returns
  received_at TEXT NOT NULL,
  file_name TEXT NOT NULL,           -- as it was sent, cleaned: for people, never a path
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  access_id INTEGER REFERENCES access (id),
  centre TEXT,                       -- told by who sends; null: the file says it
  year INTEGER,                      -- likewise
  asks_confirmation INTEGER NOT NULL CHECK (asks_confirmation IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('received', 'to_confirm', 'confirmed', 'done', 'withdrawn', 'failed')),
  confirmed_against TEXT,            -- the versions that who confirmed saw replaced
  outcome TEXT CHECK (outcome IN ('accepted', 'accepted_with_warnings', 'refused', 'unchanged')),
  submissions TEXT,                  -- their numbers in the balance's database, joined by «,»
  done_at TEXT,
  CHECK ((state = 'done') = (outcome IS NOT NULL)),
  CHECK ((state = 'confirmed') <= (confirmed_against IS NOT NULL))
) STRICT;
CREATE INDEX upload_by_state ON upload (state, number);
CREATE INDEX upload_by_centre ON upload (centre, year);
