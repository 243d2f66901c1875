### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = А також наступні в серії: { $count }
# $count (Number) - how many people
eventcancel-check = Скасувати захід? Цього вже не можна буде змінити. Людей, які одразу отримають повідомлення: { $count }
eventcancel-yes = Так, скасувати
    .keywords = так, добре
# $count (Number) - how many people
eventcancel-done = Скасовано. Людей, які зараз отримують повідомлення: { $count }
