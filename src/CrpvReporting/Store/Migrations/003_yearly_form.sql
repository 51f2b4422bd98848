-- A centre also sends a yearly form (« fiche annuelle »). It has its own versions: « kind » enters the key of a submission,
-- which SQLite only allows by making the table again. Rows that refer to it keep their numbers; what they refer to is
-- missing for the time of this transaction.
PRAGMA defer_foreign_keys = ON;

DROP VIEW current_submission;
CREATE TEMP TABLE former_submission AS SELECT * FROM submission;
DROP TABLE submission;

CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES source_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('activities', 'yearly_form')),
  centre_id INTEGER REFERENCES code (id),
  year INTEGER,
  version INTEGER,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'accepted_with_warnings', 'refused')),
  received_at TEXT NOT NULL,
  line_count INTEGER NOT NULL,       -- of a yearly form: its indicators
  half_day_halves INTEGER NOT NULL,
  -- The lines of a submission have consecutive ids: a range scan finds them without an index.
  first_activity_id INTEGER,
  last_activity_id INTEGER,
  program_version TEXT NOT NULL,
  schema_version TEXT NOT NULL,
  UNIQUE (kind, centre_id, year, version),
  CHECK ((status = 'refused') = (version IS NULL)),
  CHECK (status = 'refused' OR (centre_id IS NOT NULL AND year IS NOT NULL))
) STRICT;
INSERT INTO submission (id, file_id, kind, centre_id, year, version, status, received_at, line_count, half_day_halves,
                        first_activity_id, last_activity_id, program_version, schema_version)
SELECT id, file_id, 'activities', centre_id, year, version, status, received_at, line_count, half_day_halves,
       first_activity_id, last_activity_id, program_version, schema_version
FROM former_submission
ORDER BY id;
DROP TABLE former_submission;
CREATE INDEX submission_by_year ON submission (year, centre_id);

-- What a yearly form declares. An indicator that it does not declare has no row: that is not zero.
CREATE TABLE yearly_value (
  sheet_id INTEGER NOT NULL REFERENCES submission_sheet (id),
  indicator_id INTEGER NOT NULL REFERENCES code (id),
  row INTEGER NOT NULL,
  hundredths INTEGER NOT NULL CHECK (hundredths >= 0),
  remarks TEXT,
  PRIMARY KEY (sheet_id, indicator_id)
) STRICT, WITHOUT ROWID;

-- The returns of activities that the balance counts: the highest version of each centre and year.
CREATE VIEW current_submission AS
SELECT s.*
FROM submission AS s
WHERE s.kind = 'activities' AND s.version = (
  SELECT max(o.version) FROM submission AS o WHERE o.kind = s.kind AND o.centre_id = s.centre_id AND o.year = s.year);

-- The yearly forms that count, likewise.
CREATE VIEW current_yearly_form AS
SELECT s.*
FROM submission AS s
WHERE s.kind = 'yearly_form' AND s.version = (
  SELECT max(o.version) FROM submission AS o WHERE o.kind = s.kind AND o.centre_id = s.centre_id AND o.year = s.year);
