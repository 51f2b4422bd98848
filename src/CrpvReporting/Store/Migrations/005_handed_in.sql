-- Under which number a file was handed in to the site; null for one that came otherwise. Written with the returns of the file, so
-- that whoever starts again after a failure knows what was stored already.
ALTER TABLE source_file ADD COLUMN handed_in_as TEXT;
CREATE UNIQUE INDEX source_file_by_handing_in ON source_file (handed_in_as) WHERE handed_in_as IS NOT NULL;
