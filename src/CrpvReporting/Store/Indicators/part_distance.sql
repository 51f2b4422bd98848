SELECT sum(a.half_day_halves) FILTER (WHERE m.code IN (:remote_modes)) * 1.0 / sum(a.half_day_halves)
FROM current_submission AS s
JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
JOIN code AS p ON p.id = a.perimeter_id
JOIN code AS m ON m.id = a.mode_id
WHERE s.year = :year AND p.code = :perimeter;
