### What is on.

events-title = Заняття й зустрічі
    .keywords = заходи, захід, події, подія, що відбувається, курси, тренінги, розклад занять, дати занять
# $count (Number) - how many events
events-count = { $count ->
    [1] { $count } захід. Натисніть на нього, щоб дізнатися більше і записатися.
    [one] { $count } захід. Натисніть на один із них, щоб дізнатися більше і записатися.
    [few] { $count } заходи. Натисніть на один із них, щоб дізнатися більше і записатися.
    [many] { $count } заходів. Натисніть на один із них, щоб дізнатися більше і записатися.
   *[other] { $count } заходу. Натисніть на один із них, щоб дізнатися більше і записатися.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } заняття
    [few] { $count } заняття
    [many] { $count } занять
   *[other] { $count } заняття
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Вільні місця є
events-full = Вільних місць немає, можна стати в чергу
events-joined = Ви записані
events-waiting = Ви в черзі
events-offered = Ми тримаємо для вас місце
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Де: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Що: { $what }
# $what (String) - a language, or "any language"
events-by-language = Мова: { $what }
# $what (String) - "this week" and the like
events-by-week = Коли: { $what }
events-any-office = усюди
events-any-topic = усе
events-any-language = будь-яка
events-any-time = будь-коли
events-this-week = цього тижня
events-later = з наступного тижня
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Де?
events-which-topic = Що вас цікавить?
events-which-language = Якою мовою має бути захід?
events-which-week = Коли?
events-none = Поки що немає запланованих занять, зустрічей чи курсів. Щойно з’явиться дата, ви знайдете її тут.
events-none-fit = За вашим вибором нічого немає. Натисніть на те, що можна змінити:
# $count (Number) - how many events
events-all = Показати все ({ $count })
