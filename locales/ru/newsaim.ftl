### Who an announcement is for.

newsaim-languages = Языки
newsaim-towns = Города
newsaim-topics = Темы
newsaim-audiences = Кто они
newsaim-channels = Мессенджеры
newsaim-which = Нажмите нужные. Если ничего не выбрать, имеются в виду все.
# $count (Number)
newsaim-people = Получили бы сейчас: { $count }
newsaim-only-those = Объявления получают только те, кто на них согласился.
newsaim-back = Объявление
