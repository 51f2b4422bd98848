SELECT sum(v.hundredths) / 100.0
FROM current_yearly_form AS s
JOIN submission_sheet AS t ON t.submission_id = s.id
JOIN yearly_value AS v ON v.sheet_id = t.id
JOIN code AS i ON i.id = v.indicator_id
WHERE s.year = :year AND i.code = :indicator;
