### A report of some months, for coordinators.

# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
# $first (String) - a month and its year
# $limit (Number)
