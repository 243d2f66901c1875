### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = „{ $title }“, მონაწილეთა სია ({ $when }). მასში სახელები არ არის, მხოლოდ ბილეთები, ენები, ადგილები და ვინ მოვიდა. რომელი ფაილი გსურთ?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = სიას ვამზადებ. ცოტა ხანში აქ გამოჩნდება.
# $limit (Number)
eventlist-too-many = { $limit ->
    [one] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
   *[other] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
}
