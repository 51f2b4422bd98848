SELECT count(*)
FROM current_submission AS s
JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
JOIN code AS p ON p.id = a.perimeter_id
WHERE s.year = :year AND p.code = :perimeter;
