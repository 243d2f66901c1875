### The audit log.

auditlog-none = მეტი ჩანაწერი არ არის.
auditlog-older = უფრო ადრე
auditlog-command = (ბრძანების ხაზი)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = მიმართვა { $number }
# $ref (String) - the visit's reference
auditlog-visit = ვიზიტი { $ref }
# $number (String)
auditlog-absence = დაბლოკილი დრო { $number }
# $number (String)
auditlog-staff = თანამშრომელი { $number }
# $number (String)
auditlog-canned = მზა პასუხი { $number }
auditlog-take = აღება
auditlog-release = გათავისუფლება
auditlog-hand = გადაცემა
auditlog-snooze = გადადება
auditlog-example = მაგალითის შენახვა
auditlog-close = დახურვა
auditlog-reopen = ხელახლა გახსნა
auditlog-show = ხელახლა ჩვენება
auditlog-begin = პირველი შეტყობინება
auditlog-write = შეტყობინება
auditlog-note = შენიშვნა
auditlog-correct = შესწორება
auditlog-arrived = აღინიშნა: მოვიდა
auditlog-missed = აღინიშნა: არ მოვიდა
auditlog-unmark = აღნიშვნის გაუქმება
auditlog-walk-in = ვიზიტი ჯავშნის გარეშე
auditlog-book = დაჯავშნა
auditlog-move = გადატანა
auditlog-cancel = გაუქმება
auditlog-block = დროის დაბლოკვა
auditlog-unblock = დროის განბლოკვა
auditlog-propose = ცვლილების შეთავაზება
auditlog-hours = საათების შეცვლა
auditlog-closure = დაკეტვის დღეების დამატება
auditlog-no-closure = დაკეტვის დღეების წაშლა
auditlog-consultant = ცვლილება განრიგში
auditlog-roster = ცვლილება გუნდში
auditlog-let-go = წვდომის გაუქმება
auditlog-invite = მოწვევა
auditlog-join = მოწვევის მიღება
auditlog-link = პანელის ბმული
auditlog-enter = პანელში შესვლა
auditlog-code = ახალი კოდი
auditlog-reply = მზა პასუხის დაწერა
auditlog-no-reply = მზა პასუხის წაშლა
auditlog-event-new = ახალი ღონისძიება
auditlog-event-words = ღონისძიების ტექსტი
auditlog-event-change = ღონისძიების შეცვლა
auditlog-event-move = ღონისძიების გადატანა
auditlog-event-publish = გამოქვეყნება
auditlog-event-cancel = ღონისძიების გაუქმება
auditlog-event-copy = ღონისძიების ასლი
auditlog-event-drop = ღონისძიების მონახაზის წაშლა
# $number (String)
auditlog-event = ღონისძიება { $number }
# $ticket (String) - a code
auditlog-ticket = ბილეთი { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = ადამიანი { $mark }
auditlog-export = სიის ან ანგარიშის მომზადება
auditlog-changed = საკუთარი მონაცემების შესწორება
auditlog-erase = ადამიანის მონაცემების წაშლა
auditlog-themselves = (თავად ადამიანი)
