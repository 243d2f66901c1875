### Sending an announcement.

newssend-nobody = Никто бы его не получил: среди согласившихся никто не подходит.
# $count (Number)
newssend-number = Чтобы отправить, введите число людей: { $count }
# $count (Number)
newssend-not-the-number = Это не то число. Верное: { $count }. Ничего не отправлено.
# $count (Number)
newssend-changed = За это время что-то изменилось. Теперь его получили бы столько людей: { $count }
newssend-second = Для такого числа людей должен согласиться второй человек. До этого ничего не отправляется.
newssend-done = Объявление уже в пути.
# $language (String) - a language
newssend-empty = Нет текста на этом языке: { $language }
# $language (String) - a language
newssend-long = Слишком длинно на этом языке: { $language }
# $language (String) - a language
newssend-button = На кнопке нет надписи на этом языке: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = На этом языке ({ $language }) название в скобках ничего не означает: { $name }
