### What people ask for in their own words, in numbers, for coordinators.

demand-title = Своїми словами
demand-about = Люди пишуть також своїми словами, що їм потрібно. Самих слів ми не зберігаємо, лише числа: про що і як часто питали.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Своїми словами ще ніхто не писав.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Відкрито одразу: { $opened }. Запитано, що з трьох: { $offered }, з них вибрано: { $taken }. Короткі відповіді: { $answered }. Без відповіді:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = відкрито одразу
demand-offered = запитано, що з трьох
demand-taken = вибрано з трьох
demand-answered = коротка відповідь
demand-refused = нічого із запропонованого
demand-elsewhere = цим ми не займаємося
demand-unmatched = незрозуміло
demand-unknown = невідомо
# $count (Number) - how often
demand-more = І ще: { $count }. Усе є у звіті.
