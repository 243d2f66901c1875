### Settings.

settings-title = Налады
settings-language = Мова
settings-contact = Як Вам пісаць
settings-code = Новы код доступу
settings-enter-code = У мяне ёсць код доступу
settings-now-discreet = Вашы напаміны без падрабязнасцей: у іх толькі дзень і час.
settings-now-ordinary = У Вашых напамінах ёсць дзень, час, офіс і паслуга. Калі справа далікатная, у іх толькі дзень і час.
settings-silent = Не дасылаць нічога без запыту
settings-remind = Зноў напамінаць пра візіты
settings-now-silent = Мы нічога не дасылаем без запыту, нават напамінаў. Вы атрымліваеце толькі адказы на свае паведамленні.
