### My conversations with people of the centre.

conversations-title = Мої розмови
    .keywords = розмови, моя розмова, попередні розмови, мої чати
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Натисніть на розмову, щоб переглянути її, повернутися до неї або оцінити. Вона зберігається { $days } день після останнього повідомлення.
    [few] Натисніть на розмову, щоб переглянути її, повернутися до неї або оцінити. Вона зберігається { $days } дні після останнього повідомлення.
    [many] Натисніть на розмову, щоб переглянути її, повернутися до неї або оцінити. Вона зберігається { $days } днів після останнього повідомлення.
   *[other] Натисніть на розмову, щоб переглянути її, повернутися до неї або оцінити. Вона зберігається { $days } дня після останнього повідомлення.
}
conversations-none = У вас немає розмов із людьми з центру.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, триває: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, завершено: { $subject }
