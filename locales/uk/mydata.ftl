### My data: what is known of a person.

mydata-title = Мої дані
    .keywords = мої дані, дані, персональні дані, що ви про мене знаєте, rodo
# $day (String) - a date
mydata-since = Ми знаємо вас із такого дня: { $day }.
# $language (String) - a language by its name
mydata-language = Мова: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Майбутні візити: { $ahead }. Минулі та скасовані візити: { $past }.
# $count (Number) - events
mydata-events = Заняття й зустрічі: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Розмови з людьми з центру: { $count }. Повідомлень у них: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Перші слова, збережені як приклади, без імен і номерів: { $count }. На скільки днів: { $days }.
mydata-code = У вас є код доступу. Сам код ми не зберігаємо, лише закодовану позначку.
# $day (String) - a date
mydata-agreed = Оголошення: ви погодилися, { $day }.
# $day (String) - a date
mydata-withdrawn = Оголошення: ви відмовилися, { $day }.
# $under (Number) - 16 or 18
mydata-young = Ви написали, що вам менше ніж { $under } років. Скільки саме, ми не зберігаємо.
mydata-paused = Зараз пауза: ви отримуєте лише відповіді.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Візити ми зберігаємо { $days } день після візиту.
    [few] Візити ми зберігаємо { $days } дні після візиту.
    [many] Візити ми зберігаємо { $days } днів після візиту.
   *[other] Візити ми зберігаємо { $days } дня після візиту.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Розмови ми зберігаємо { $days } день після останнього повідомлення.
    [few] Розмови ми зберігаємо { $days } дні після останнього повідомлення.
    [many] Розмови ми зберігаємо { $days } днів після останнього повідомлення.
   *[other] Розмови ми зберігаємо { $days } дня після останнього повідомлення.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Розмови про право, самопочуття чи небезпеку ми зберігаємо { $days } день після їх закінчення.
    [few] Розмови про право, самопочуття чи небезпеку ми зберігаємо { $days } дні після їх закінчення.
    [many] Розмови про право, самопочуття чи небезпеку ми зберігаємо { $days } днів після їх закінчення.
   *[other] Розмови про право, самопочуття чи небезпеку ми зберігаємо { $days } дня після їх закінчення.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] Якщо ви не пишете { $days } день, ми видаляємо все, що про вас знаємо.
    [few] Якщо ви не пишете { $days } дні, ми видаляємо все, що про вас знаємо.
    [many] Якщо ви не пишете { $days } днів, ми видаляємо все, що про вас знаємо.
   *[other] Якщо ви не пишете { $days } дня, ми видаляємо все, що про вас знаємо.
}
mydata-staff = Ви також працюєте в центрі. Ваш робочий обліковий запис сюди не входить: ним опікується координація центру.
mydata-take = Отримати мої дані у файлах
mydata-correct = Виправити мої дані
mydata-pause = Поставити все на паузу
mydata-resume = Зняти паузу
mydata-erase = Стерти мої дані
    .keywords = стерти, стерти дані, видалити мої дані, видаліть мене, забудьте мене, стерти все
