### Who an announcement is for.

newsaim-languages = Языки
newsaim-towns = Города
newsaim-topics = Темы
newsaim-audiences = Группы людей
newsaim-channels = Мессенджеры
newsaim-which = Нажмите на нужное. Если ничего не выбрать, подходит всё.
newsaim-event = Участники мероприятия
newsaim-which-event = Для тех, кто записался на какое мероприятие? Получат только те из них, кто согласился на объявления.
newsaim-no-event = Без выбора мероприятия
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Людей, которые получили бы его сейчас: { $count }
newsaim-only-those = Объявления получают только те, кто на них согласился.
newsaim-back = Объявление
