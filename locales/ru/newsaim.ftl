### Who an announcement is for.

newsaim-languages = Языки
newsaim-towns = Города
newsaim-topics = Темы
newsaim-audiences = Группы людей
newsaim-channels = Мессенджеры
newsaim-which = Нажмите на нужное. Если ничего не выбрать, подходит всё.
# $count (Number)
newsaim-people = Людей, которые получили бы его сейчас: { $count }
newsaim-only-those = Объявления получают только те, кто на них согласился.
newsaim-back = Объявление
