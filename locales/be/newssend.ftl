### Sending an announcement.

newssend-nobody = Ніхто б яе не атрымаў: сярод тых, хто пагадзіўся на аб’явы, ніхто не падыходзіць.
# $count (Number)
newssend-number = Каб адправіць, увядзіце колькасць людзей: { $count }
# $count (Number)
newssend-not-the-number = Гэта не той лік. Правільны: { $count }. Нічога не адпраўлена.
# $count (Number)
newssend-changed = Тым часам нешта змянілася. Людзей, якія атрымалі б яе цяпер: { $count }
newssend-second = Для такой колькасці людзей патрэбна згода другога чалавека. Да таго нічога не адпраўляем.
newssend-done = Пацверджана.
# $language (String) - a language
newssend-empty = Няма тэксту на гэтай мове: { $language }
# $language (String) - a language
newssend-long = Задоўгі тэкст на гэтай мове: { $language }
# $language (String) - a language
newssend-button = На кнопцы няма надпісу на гэтай мове: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Мова: { $language }. Пазнака ў дужках нічога не значыць: { $name }
