### Sending an announcement.

newssend-nobody = Ніхто б його не отримав: серед тих, хто погодився, ніхто не підходить.
# $count (Number)
newssend-number = Щоб надіслати, введіть кількість людей: { $count }
# $count (Number)
newssend-not-the-number = Це не те число. Правильне: { $count }. Нічого не надіслано.
# $count (Number)
newssend-changed = Тим часом щось змінилося. Тепер його отримали б стільки людей: { $count }
newssend-second = Для такої кількості людей має погодитися друга особа. До того нічого не надсилається.
newssend-done = Оголошення вже в дорозі.
# $language (String) - a language
newssend-empty = Немає тексту цією мовою: { $language }
# $language (String) - a language
newssend-long = Задовге цією мовою: { $language }
# $language (String) - a language
newssend-button = На кнопці немає напису цією мовою: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Цією мовою ({ $language }) назва в дужках нічого не означає: { $name }
