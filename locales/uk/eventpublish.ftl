### Publishing an event.

eventpublish-words = Ще не можна опублікувати: бракує назви або опису.
eventpublish-link = Ще не можна опублікувати: подія онлайн, а посилання немає.
eventpublish-future = Не можна опублікувати: час уже минув. Спершу змініть час.
eventpublish-closes = Не можна опублікувати: час для запису вже минув. Спершу змініть кінець запису.
eventpublish-scope = Ця подія належить до серії. Що опублікувати?
# $count (Number) - how many drafts
eventpublish-all = Усі чернетки серії ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Немає тексту цими мовами: { $languages }. Хто ними читає, побачить іншу мову.
# $languages (String) - names of languages
eventpublish-outdated = Застаріло, бо змінився оригінал: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Опублікувати «{ $title }»? Відтоді люди це бачитимуть і зможуть записатися. Подій: { $count }
eventpublish-yes = Так, опублікувати
    .keywords = так, добре
# $count (Number) - how many events
eventpublish-done = Опубліковано: { $count }
