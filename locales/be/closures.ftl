### When offices are closed.

closures-list = Бліжэйшыя непрацоўныя дні. Націсніце на адзін з іх, каб выдаліць. Дзяржаўныя святы ўжо ўлічаны.
closures-none = Непрацоўных дзён не запланавана. Дзяржаўныя святы ўжо ўлічаны.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Дадаць непрацоўныя дні
closures-at-once = Раптоўнае закрыццё: паведаміць усім
