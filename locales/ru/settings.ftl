### Settings.

settings-title = Настройки
settings-language = Язык
settings-contact = Как вам писать
settings-code = Новый код доступа
settings-enter-code = У меня есть код доступа
settings-now-discreet = Сейчас напоминания без подробностей: в них только день и время.
settings-now-ordinary = Сейчас в напоминаниях указаны день, время, офис и услуга. Если вопрос деликатный, в них только день и время.
settings-silent = Присылать только ответы
settings-remind = Снова напоминать о визитах
settings-now-silent = Сейчас вы получаете только ответы на свои сообщения. Напоминания о визитах не приходят.
