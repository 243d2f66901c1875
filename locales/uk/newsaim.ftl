### Who an announcement is for.

newsaim-languages = Мови
newsaim-towns = Міста
newsaim-topics = Теми
newsaim-audiences = Групи людей
newsaim-channels = Месенджери
newsaim-which = Натисніть на потрібне. Якщо нічого не вибрати, підходить усе.
# $count (Number)
newsaim-people = Людей, які отримали б його зараз: { $count }
newsaim-only-those = Оголошення отримують лише ті, хто на них погодився.
newsaim-back = Оголошення
