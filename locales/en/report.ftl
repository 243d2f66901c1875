### A report of some months, for coordinators.

report-about = The report counts people, visits, events, courses and conversations by office, service and language. It names nobody. You will get a table (XLSX) and a picture.
report-first = From which month?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = From { $first } up to and including which month?
# $first (String) - a month and its year
report-only = Only { $first }
report-office = For which office?
report-all = All offices
report-ordered = I am preparing the report. It will come here in a moment.
# $limit (Number)
report-too-many = I am already preparing { $limit ->
    [one] { $limit } file
   *[other] { $limit } files
} for you. Please wait for a moment and try again.
