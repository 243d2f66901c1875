### My conversations with people of the centre.

conversations-title = Мои разговоры
    .keywords = разговоры, мой разговор, прошлые разговоры, мои чаты
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Нажмите на разговор, чтобы посмотреть его, вернуться к нему или оценить. Он хранится { $days } день после последнего сообщения.
    [few] Нажмите на разговор, чтобы посмотреть его, вернуться к нему или оценить. Он хранится { $days } дня после последнего сообщения.
    [many] Нажмите на разговор, чтобы посмотреть его, вернуться к нему или оценить. Он хранится { $days } дней после последнего сообщения.
   *[other] Нажмите на разговор, чтобы посмотреть его, вернуться к нему или оценить. Он хранится { $days } дня после последнего сообщения.
}
conversations-none = У вас нет разговоров с людьми из центра.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, идёт: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, завершён: { $subject }
