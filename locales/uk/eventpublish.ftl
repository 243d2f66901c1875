### Publishing an event.

eventpublish-words = Ще не можна опублікувати: бракує назви або опису.
eventpublish-link = Ще не можна опублікувати: захід онлайн, а посилання немає.
eventpublish-future = Не можна опублікувати: час заходу вже минув. Спершу змініть його.
eventpublish-closes = Не можна опублікувати: час для запису вже минув. Спершу змініть кінець запису.
eventpublish-scope = Цей захід належить до серії. Що опублікувати?
# $count (Number) - how many drafts
eventpublish-all = Усі чернетки серії ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Немає перекладу: { $languages }. Хто читає цими мовами, побачить захід іншою мовою.
# $languages (String) - names of languages
eventpublish-outdated = Застаріло, бо змінився оригінал: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Опублікувати «{ $title }»? Тоді люди його побачать і зможуть записатися. Заходів: { $count }
eventpublish-yes = Так, опублікувати
    .keywords = так, добре
# $count (Number) - how many events
eventpublish-done = Опубліковано: { $count }
