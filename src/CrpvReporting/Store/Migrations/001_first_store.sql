-- The rows of the code lists that stored lines refer to. Rows are only ever added: a label may change, a code never does.
CREATE TABLE code (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  UNIQUE (list, code)
) STRICT;

-- Each distinct set of codes that a line carried (dispositifs, secondary themes, co-organisers): codes joined by «|».
CREATE TABLE code_set (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  codes TEXT NOT NULL,
  UNIQUE (list, codes)
) STRICT;

-- An event that several centres organised together, by the identifier they agreed on.
CREATE TABLE shared_event (
  id INTEGER PRIMARY KEY,
  identifier TEXT NOT NULL UNIQUE
) STRICT;

-- A file as received. Its bytes are identified, not kept.
CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  received_at TEXT NOT NULL
) STRICT;
CREATE INDEX source_file_by_hash ON source_file (sha256);

-- A centre's return for a year, accepted (with a version) or refused (without). Never changed once written:
-- the current one of a centre and year is the one with the highest version.
CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES source_file (id),
  centre_id INTEGER REFERENCES code (id),
  year INTEGER,
  version INTEGER,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'accepted_with_warnings', 'refused')),
  received_at TEXT NOT NULL,
  line_count INTEGER NOT NULL,
  half_day_halves INTEGER NOT NULL,
  -- The lines of a submission have consecutive ids: a range scan finds them without an index.
  first_activity_id INTEGER,
  last_activity_id INTEGER,
  program_version TEXT NOT NULL,
  schema_version TEXT NOT NULL,
  UNIQUE (centre_id, year, version),
  CHECK ((status = 'refused') = (version IS NULL)),
  CHECK (status = 'refused' OR (centre_id IS NOT NULL AND year IS NOT NULL))
) STRICT;
CREATE INDEX submission_by_year ON submission (year, centre_id);

CREATE TABLE submission_sheet (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  name TEXT,
  line_count INTEGER NOT NULL,
  half_day_halves INTEGER NOT NULL
) STRICT;
CREATE INDEX submission_sheet_by_submission ON submission_sheet (submission_id);

CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  sheet_id INTEGER REFERENCES submission_sheet (id),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
  sheet TEXT,
  row INTEGER,
  column_letter TEXT,
  field TEXT,
  value TEXT,
  message TEXT NOT NULL,
  expected TEXT
) STRICT;
CREATE INDEX finding_by_submission ON finding (submission_id);

-- One line of a return: what is counted. Kept narrow, so that a balance reads little.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES submission_sheet (id),
  row INTEGER NOT NULL,
  day INTEGER NOT NULL,              -- yyyymmdd
  end_day INTEGER,                   -- yyyymmdd
  mission_id INTEGER NOT NULL REFERENCES code (id),
  activity_type_id INTEGER NOT NULL REFERENCES code (id),
  theme_id INTEGER NOT NULL REFERENCES code (id),
  mode_id INTEGER NOT NULL REFERENCES code (id),
  scale_id INTEGER REFERENCES code (id),
  perimeter_id INTEGER NOT NULL REFERENCES code (id),
  health_crisis INTEGER NOT NULL CHECK (health_crisis IN (0, 1)),
  dispositif_set_id INTEGER REFERENCES code_set (id),
  half_day_halves INTEGER NOT NULL CHECK (half_day_halves >= 0),
  participants INTEGER,              -- null: not reported, which is not zero
  shared_event_id INTEGER REFERENCES shared_event (id)
) STRICT;

-- The same line: what is read back, never counted.
CREATE TABLE activity_detail (
  activity_id INTEGER PRIMARY KEY REFERENCES activity (id),
  title TEXT NOT NULL,
  action_reference TEXT,
  secondary_theme_set_id INTEGER REFERENCES code_set (id),
  co_organiser_set_id INTEGER REFERENCES code_set (id),
  territory TEXT,
  districts TEXT,
  duration_minutes INTEGER,
  place TEXT,
  remarks TEXT
) STRICT;

-- Participants of a line by public, only those reported.
CREATE TABLE activity_public (
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  public_id INTEGER NOT NULL REFERENCES code (id),
  participants INTEGER NOT NULL CHECK (participants >= 0),
  PRIMARY KEY (activity_id, public_id)
) STRICT, WITHOUT ROWID;

-- The returns that the balance counts: the highest version of each centre and year.
CREATE VIEW current_submission AS
SELECT s.*
FROM submission AS s
WHERE s.version = (SELECT max(o.version) FROM submission AS o WHERE o.centre_id = s.centre_id AND o.year = s.year);
