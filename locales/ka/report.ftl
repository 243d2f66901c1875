### A report of some months, for coordinators.

report-about = ანგარიში ითვლის ადამიანებს, ვიზიტებს, ღონისძიებებს, კურსებსა და საუბრებს ოფისების, სერვისებისა და ენების მიხედვით. სახელები მასში არ არის. მიიღებთ ცხრილს (XLSX) და სურათს.
report-first = რომელი თვიდან?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = რომელი თვის ჩათვლით? დასაწყისი: { $first }
# $first (String) - a month and its year
report-only = მხოლოდ { $first }
report-office = რომელი ოფისისთვის?
report-all = ყველა ოფისი
report-ordered = ანგარიშს ვამზადებ. ცოტა ხანში აქ გამოჩნდება.
# $limit (Number)
report-too-many = { $limit ->
    [one] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
   *[other] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
}
