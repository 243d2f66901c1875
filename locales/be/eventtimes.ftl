### Other times for an event.

eventtimes-what = Што мае змяніцца?
eventtimes-add = Дадаць занятак
eventtimes-every = Перанесці ўсе будучыя
# $when (String) - date and time, from and to
eventtimes-session = { $when }: што зрабіць з гэтым заняткам?
eventtimes-move = Іншы час
eventtimes-drop = Не адбудзецца
eventtimes-when = Калі? Напішыце дзень, а калі час іншы, чым мінулы раз, то і час, напрыклад: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Цяпер: { $when }. Які новы дзень або час? Напрыклад: 24.12, або 18:00-20:00, або і тое, і другое.
# $when (String) - date and time, from and to
eventtimes-new-first = Першы з іх: { $when }. Які яго новы дзень або час? Усе іншыя перанясуцца на столькі ж.
# $count (Number) - how many people
eventtimes-check = Усё правільна? Людзей, якія адразу атрымаюць паведамленне: { $count }
eventtimes-same = Нічога не змянілася.
eventtimes-cannot = Гэта немагчыма: заняткі не могуць перасякацца, а тое, што пачалося, застаецца як ёсць. Нічога не зменена.
