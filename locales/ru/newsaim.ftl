### Who an announcement is for.

newsaim-languages = Языки
newsaim-towns = Города
newsaim-topics = Темы
newsaim-audiences = Кто они
newsaim-channels = Мессенджеры
newsaim-which = Нажмите нужные. Если ничего не выбрать, имеются в виду все.
newsaim-event = Участники мероприятия
newsaim-which-event = Для тех, кто записался на какое мероприятие? Получат только те из них, кто согласился на объявления.
newsaim-no-event = Без выбора мероприятия
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Получили бы сейчас: { $count }
newsaim-only-those = Объявления получают только те, кто на них согласился.
newsaim-back = Объявление
