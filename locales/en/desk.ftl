### The staff's own menu.

desk-title = Consultants' desk
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Open cases: { $count }. Waiting for an answer: { $waiting }.
desk-no-cases = There are no open cases.
# $count (Number) - cases that are not shown
desk-more = Not shown here: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · free
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Visits of the day
desk-walk-in = Came without a booking
desk-book = Book for somebody
desk-find = Find a visit
desk-calendar = My calendar
desk-block = Block time
desk-browser = Desk in the browser
desk-coordinate = For coordinators
