### When offices are closed.

closures-list = Найближчі вихідні дні. Натисніть на запис, щоб видалити його. Державні свята вже враховано.
closures-none = Вихідних днів не заплановано. Державні свята вже враховано.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Додати вихідні дні
