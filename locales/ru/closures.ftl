### When offices are closed.

closures-list = Ближайшие нерабочие дни. Нажмите на кнопку с датой, чтобы удалить. Государственные праздники уже учтены.
closures-none = Нерабочих дней не запланировано. Государственные праздники уже учтены.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Добавить нерабочие дни
closures-at-once = Внезапное закрытие: сообщить всем
