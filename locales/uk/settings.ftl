### Settings.

settings-title = Налаштування
settings-language = Мова
settings-contact = Як вам писати
settings-code = Новий код доступу
settings-enter-code = У мене є код доступу
settings-now-discreet = Ваші нагадування без подробиць: у них лише день і час.
settings-now-ordinary = У ваших нагадуваннях є день, час, офіс і послуга. Якщо справа делікатна, у них лише день і час.
settings-silent = Не надсилати нічого без запиту
settings-remind = Знову нагадувати про візити
settings-now-silent = Ми нічого не надсилаємо без запиту, навіть нагадувань. Ви отримуєте лише відповіді на свої повідомлення.
