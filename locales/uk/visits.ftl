### My visits.

visits-title = Мої візити
# $count (Number) - how many visits
visits-list = { $count ->
    [one] У вас { $count } візит. Натисніть на візит, щоб переглянути, перенести або скасувати його.
    [few] У вас { $count } візити. Натисніть на візит, щоб переглянути, перенести або скасувати його.
    [many] У вас { $count } візитів. Натисніть на візит, щоб переглянути, перенести або скасувати його.
   *[other] У вас { $count } візиту. Натисніть на візит, щоб переглянути, перенести або скасувати його.
}
visits-none = У вас немає запланованих візитів.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Записатися на візит
visits-by-code = У мене є код доступу
