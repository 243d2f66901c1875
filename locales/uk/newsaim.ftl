### Who an announcement is for.

newsaim-languages = Мови
newsaim-towns = Міста
newsaim-topics = Теми
newsaim-audiences = Хто вони
newsaim-channels = Месенджери
newsaim-which = Натисніть потрібні. Якщо не вибрати нічого, йдеться про всі.
# $count (Number)
newsaim-people = Отримали б зараз: { $count }
newsaim-only-those = Оголошення отримують лише ті, хто на них погодився.
newsaim-back = Оголошення
