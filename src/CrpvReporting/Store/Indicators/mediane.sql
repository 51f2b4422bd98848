WITH total AS (
  SELECT coalesce(sum(a.half_day_halves) FILTER (WHERE p.code = :perimeter), 0) / 2.0 AS half_days
  FROM current_submission AS s
  LEFT JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
  LEFT JOIN code AS p ON p.id = a.perimeter_id
  WHERE s.year = :year
  GROUP BY s.centre_id
),
ranked AS (
  SELECT half_days, row_number() OVER (ORDER BY half_days) AS place, count(*) OVER () AS centres
  FROM total
)
SELECT avg(half_days)
FROM ranked
WHERE place IN ((centres + 1) / 2, (centres + 2) / 2);
