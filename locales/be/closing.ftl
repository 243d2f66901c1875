### Closing an office for some days.

closing-all = Усе офісы
closing-office = Які офіс будзе зачынены?
closing-first = З якога дня? Напрыклад: 24.12.2026
closing-one-day = Толькі гэты дзень
# $first (String) - a date in words
closing-last = Першы дзень: { $first }. Які дзень апошні?
closing-no-reason = Не пісаць прычыны
closing-reason = Хочаце назваць прычыну? Яе ўбачаць наведвальнікі. Выберыце мову.
# $language (String) - a language
closing-reason-words = Напішыце прычыну на гэтай мове: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: зачынена. Першы дзень: { $first }. Апошні дзень: { $last }. Усё правільна?
# $count (Number) - how many events
closing-events = На гэты час там запланаваны мерапрыемствы: { $count }. Самі яны не скасуюцца: перанясіце або скасуйце іх у раздзеле «Мерапрыемствы».
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Так, зачыніць
closing-done = Захавана. На гэтыя дні запісацца нельга.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
