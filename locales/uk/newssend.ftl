### Sending an announcement.

newssend-nobody = Ніхто б його не отримав: серед тих, хто погодився на оголошення, ніхто не підходить.
# $count (Number)
newssend-number = Щоб надіслати, введіть кількість людей: { $count }
# $count (Number)
newssend-not-the-number = Це не те число. Правильне: { $count }. Нічого не надіслано.
# $count (Number)
newssend-changed = Тим часом щось змінилося. Людей, які отримали б його тепер: { $count }
newssend-second = Для такої кількості людей потрібна згода другої людини. До того нічого не надсилаємо.
newssend-done = Підтверджено.
# $language (String) - a language
newssend-empty = Немає тексту цією мовою: { $language }
# $language (String) - a language
newssend-long = Задовгий текст цією мовою: { $language }
# $language (String) - a language
newssend-button = На кнопці немає напису цією мовою: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Мова: { $language }. Позначка в дужках нічого не означає: { $name }
