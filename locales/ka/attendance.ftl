### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = მოვიდა: { $came }. არ მოვიდა: { $missed }. აღნიშვნის გარეშე: { $open }
attendance-how = დააჭირეთ იმის ბილეთს, ვინც მოვიდა. თუ კიდევ ერთხელ დააჭერთ, აღნიშვნა გაუქმდება. რიცხვი აჩვენებს, რამდენი ადამიანისთვის არის ბილეთი.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = სხვები არ მოვიდნენ
# $when (String) - date and time
attendance-session = შეხვედრა: { $when }
