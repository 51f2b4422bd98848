SELECT count(*)
FROM (
  SELECT DISTINCT s.centre_id, d.action_reference
  FROM current_submission AS s
  JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
  JOIN code AS p ON p.id = a.perimeter_id
  JOIN activity_detail AS d ON d.activity_id = a.id
  WHERE s.year = :year AND p.code = :perimeter AND d.action_reference IS NOT NULL
);
