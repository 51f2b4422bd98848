-- What accepted returns taught about the headers of a centre: its next file is read the same way.
-- Rows may be replaced or forgotten: nothing that is counted depends on them.
CREATE TABLE header_match (
  id INTEGER PRIMARY KEY,
  centre_id INTEGER NOT NULL REFERENCES code (id),
  header_key TEXT NOT NULL,          -- what two writings of the header have in common
  header TEXT NOT NULL,              -- as written
  field TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('told', 'synonym', 'near_miss')),
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  UNIQUE (centre_id, header_key)
) STRICT;
