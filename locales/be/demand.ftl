### What people ask for in their own words, in numbers, for coordinators.

demand-title = Сваімі словамі
demand-about = Людзі пішуць і сваімі словамі, што ім трэба. Саміх слоў мы не захоўваем, толькі лічбы: пра што і як часта пыталіся.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Сваімі словамі яшчэ ніхто не пісаў.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Адкрыта адразу: { $opened }. Запытана, што з трох: { $offered }, з іх выбрана: { $taken }. Кароткія адказы: { $answered }. Без адказу:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = адкрыта адразу
demand-offered = запытана, што з трох
demand-taken = выбрана з трох
demand-answered = кароткі адказ
demand-refused = нічога з прапанаванага
demand-elsewhere = гэтым мы не займаемся
demand-unmatched = незразумела
demand-unknown = невядома
# $count (Number) - how often
demand-more = І яшчэ: { $count }. Усё ёсць у справаздачы.
