-- What was answered to the doubts that returns raise. Rows are only ever added.
CREATE TABLE confirmation (
  id INTEGER PRIMARY KEY,
  centre_id INTEGER NOT NULL REFERENCES code (id),
  year INTEGER NOT NULL,
  code TEXT NOT NULL,                -- kind of finding
  doubt TEXT NOT NULL,               -- digest of kind, place, value and words: the same doubt in a later version keeps the answer
  message TEXT NOT NULL,             -- as it was read when it was answered
  reason TEXT NOT NULL,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  confirmed_at TEXT NOT NULL
) STRICT;
CREATE INDEX confirmation_by_year ON confirmation (year, centre_id);

-- A balance as it was published. Never changed once written: a later one of the same year supersedes it.
CREATE TABLE frozen_balance (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  label TEXT NOT NULL,
  label_key TEXT NOT NULL,           -- what two writings of the label have in common
  frozen_at TEXT NOT NULL,
  program_version TEXT NOT NULL,
  schema_version TEXT NOT NULL,
  lists BLOB NOT NULL,               -- the code lists, compressed text
  figures BLOB NOT NULL,             -- the cells and sums of the year and of those before, compressed text
  sha256 TEXT NOT NULL,              -- over all of it
  UNIQUE (year, label_key)
) STRICT;

-- The returns that it counts, of that year and of those before, by kind of return. Their versions never change.
CREATE TABLE frozen_return (
  frozen_id INTEGER NOT NULL REFERENCES frozen_balance (id),
  kind TEXT NOT NULL,
  return_id INTEGER NOT NULL,
  PRIMARY KEY (frozen_id, kind, return_id)
) STRICT, WITHOUT ROWID;

-- What limits it and was accepted by name.
CREATE TABLE frozen_acceptance (
  frozen_id INTEGER NOT NULL REFERENCES frozen_balance (id),
  rank INTEGER NOT NULL,
  name TEXT NOT NULL,
  message TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (frozen_id, rank)
) STRICT, WITHOUT ROWID;
