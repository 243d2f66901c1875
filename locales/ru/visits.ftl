### My visits.

visits-title = Мои визиты
# $count (Number) - how many visits
visits-list = { $count ->
    [one] У вас { $count } визит. Нажмите на него, чтобы посмотреть, перенести или отменить его.
    [few] У вас { $count } визита. Нажмите на один из них, чтобы посмотреть, перенести или отменить его.
    [many] У вас { $count } визитов. Нажмите на один из них, чтобы посмотреть, перенести или отменить его.
   *[other] У вас { $count } визита. Нажмите на один из них, чтобы посмотреть, перенести или отменить его.
}
visits-none = У вас нет записи на визит.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Записаться на визит
visits-by-code = У меня есть код доступа
