SELECT count(*)
FROM current_submission
WHERE year = :year;
