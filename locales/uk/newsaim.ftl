### Who an announcement is for.

newsaim-languages = Мови
newsaim-towns = Міста
newsaim-topics = Теми
newsaim-audiences = Групи людей
newsaim-channels = Месенджери
newsaim-which = Натисніть на потрібне. Якщо нічого не вибрати, підходить усе.
newsaim-event = Учасники заходу
newsaim-which-event = Для тих, хто записався на який захід? Отримають лише ті з них, хто погодився на оголошення.
newsaim-no-event = Без вибору заходу
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Людей, які отримали б його зараз: { $count }
newsaim-only-those = Оголошення отримують лише ті, хто на них погодився.
newsaim-back = Оголошення
