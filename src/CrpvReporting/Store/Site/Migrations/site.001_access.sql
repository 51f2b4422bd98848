-- Who may use the site. A row is never deleted: sessions and the audit log refer to it.
CREATE TABLE access (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('key', 'agent')),
  label TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('centre', 'analyst', 'presenter')),
  centre TEXT,                       -- code of the centre; for the role of a centre only
  secret_sha256 TEXT UNIQUE,         -- of a key: the key itself is nowhere
  subject TEXT,                      -- of an agent: what the issuer says of it
  issued_at TEXT NOT NULL,
  issued_by INTEGER REFERENCES access (id),
  expires_at TEXT,
  revoked_at TEXT,
  last_used_at TEXT,
  CHECK ((role = 'centre') = (centre IS NOT NULL)),
  CHECK ((kind = 'key') = (secret_sha256 IS NOT NULL)),
  CHECK ((kind = 'agent') = (subject IS NOT NULL))
) STRICT;
-- An agent has one access at a time.
CREATE UNIQUE INDEX access_by_subject ON access (subject) WHERE revoked_at IS NULL;

-- The links that make the first analyst. One use each.
CREATE TABLE first_link (
  secret_sha256 TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;

-- Who did what. Rows are added, and removed when they are too old to be kept.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  access_id INTEGER REFERENCES access (id),
  action TEXT NOT NULL,
  subject TEXT,
  detail TEXT
) STRICT;
CREATE INDEX audit_by_time ON audit (at);
