### Settings.

settings-title = Настройки
settings-language = Язык
settings-discreet = Скрытые напоминания
settings-ordinary = Обычные напоминания
settings-code = Новый код доступа
settings-enter-code = У меня есть код доступа
settings-now-discreet = Сейчас напоминания скрытые: в них только день и время.
settings-now-ordinary = Сейчас в напоминаниях указаны день, время, офис и услуга. Если вопрос деликатный, в них только день и время.
