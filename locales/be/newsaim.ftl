### Who an announcement is for.

newsaim-languages = Мовы
newsaim-towns = Гарады
newsaim-topics = Тэмы
newsaim-audiences = Групы людзей
newsaim-channels = Месенджары
newsaim-which = Націсніце на патрэбнае. Калі нічога не выбраць, падыходзіць усё.
newsaim-event = Удзельнікі мерапрыемства
newsaim-which-event = Для тых, хто запісаўся на якое мерапрыемства? Атрымаюць толькі тыя з іх, хто пагадзіўся на аб’явы.
newsaim-no-event = Без выбару мерапрыемства
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Людзей, якія атрымалі б яе цяпер: { $count }
newsaim-only-those = Аб’явы атрымліваюць толькі тыя, хто на іх пагадзіўся.
newsaim-back = Аб’ява
