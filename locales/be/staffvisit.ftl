### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Прымае: { $name }
# $name (String)
staffvisit-name = Імя: { $name }
# $phone (String)
staffvisit-phone = Тэлефон: { $phone }
# $company (String)
staffvisit-company = Фірма: { $company }
staffvisit-unreachable = Гэты чалавек не атрымлівае тут паведамленняў: патэлефануйце.
staffvisit-silent = Гэты чалавек прасіў не дасылаць паведамленняў. Калі ёсць нумар тэлефона, патэлефануйце.
staffvisit-elsewhere = Гэты чалавек цяпер перапісваецца з іншым офісам.
staffvisit-proposed = Чалавека запыталі, што рабіць з візітам.
staffvisit-arrived = ✓ На месцы
staffvisit-missed = ✗ Няяўка
staffvisit-undo = Зняць адзнаку
staffvisit-write = Напісаць чалавеку
staffvisit-case = Адкрыты зварот
staffvisit-another = Запісаць яшчэ на адзін візіт
staffvisit-day = Візіты дня
staffvisit-erase = Сцерці даныя чалавека
