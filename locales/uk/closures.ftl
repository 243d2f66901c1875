### When offices are closed.

closures-list = Найближчі неробочі дні. Натисніть на один із них, щоб видалити. Державні свята вже враховано.
closures-none = Неробочих днів не заплановано. Державні свята вже враховано.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Додати неробочі дні
closures-at-once = Раптове закриття: повідомити всіх
