SELECT count(*)
FROM (
  SELECT code FROM code WHERE list = 'centres' AND code IN (:valid_centres)
  UNION
  SELECT c.code FROM current_submission AS s JOIN code AS c ON c.id = s.centre_id WHERE s.year = :year
);
