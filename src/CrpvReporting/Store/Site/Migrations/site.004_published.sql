-- Which balance of a year is a page for everyone. Rows are added, then ended: never deleted.
CREATE TABLE published (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  frozen TEXT,                       -- label of the frozen balance; null: the balance as it is at each visit
  with_centre_figures INTEGER NOT NULL CHECK (with_centre_figures IN (0, 1)),
  published_at TEXT NOT NULL,
  published_by INTEGER REFERENCES access (id),
  ended_at TEXT,
  ended_by INTEGER REFERENCES access (id)
) STRICT;

-- One page a year.
CREATE UNIQUE INDEX published_year ON published (year) WHERE ended_at IS NULL;
