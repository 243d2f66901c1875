### Sending an announcement.

newssend-nobody = Никто бы его не получил: среди тех, кто согласился на объявления, никто не подходит.
# $count (Number)
newssend-number = Чтобы отправить, введите число людей: { $count }
# $count (Number)
newssend-not-the-number = Это не то число. Верное: { $count }. Ничего не отправлено.
# $count (Number)
newssend-changed = За это время что-то изменилось. Людей, которые получили бы его теперь: { $count }
newssend-second = Для такого числа людей нужно согласие второго человека. До этого ничего не отправляем.
newssend-done = Подтверждено.
# $language (String) - a language
newssend-empty = Нет текста на этом языке: { $language }
# $language (String) - a language
newssend-long = Слишком длинный текст на этом языке: { $language }
# $language (String) - a language
newssend-button = На кнопке нет надписи на этом языке: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Язык: { $language }. Пометка в скобках ничего не означает: { $name }
