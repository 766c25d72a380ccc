.mode csv
.import docs/samples/roster.csv roster
.import results.csv results
.mode column
.headers on
select roster."group", roster.name,
       coalesce(results."path.role", 'no answers yet') as path,
       results."path.verdict" as verdict
from roster left join results on lower(trim(roster.email)) = lower(trim(results.respondent))
order by roster."group", roster.name;
