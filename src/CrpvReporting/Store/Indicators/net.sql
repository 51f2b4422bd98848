WITH line AS (
  SELECT s.centre_id, a.half_day_halves / 2.0 AS half_days, a.shared_event_id, a.day
  FROM current_submission AS s
  JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
  JOIN code AS p ON p.id = a.perimeter_id
  WHERE s.year = :year AND p.code = :perimeter
),
claim AS (
  SELECT shared_event_id, day, sum(half_days) AS half_days
  FROM line
  WHERE shared_event_id IS NOT NULL
  GROUP BY shared_event_id, day, centre_id
),
event AS (
  SELECT max(half_days) AS half_days
  FROM claim
  GROUP BY shared_event_id, day
)
SELECT (SELECT coalesce(sum(half_days), 0) FROM line WHERE shared_event_id IS NULL)
     + (SELECT coalesce(sum(half_days), 0) FROM event);
