### Questions and words that several conversations share.

asking-krakow = Краків
    .keywords = кракові, у кракові, до кракова, кракув
asking-nowy-sacz = Новий Сонч
    .keywords = сонч, сончі, у новому сончі, новий санч, новисонч, новий сач
asking-tarnow = Тарнів
    .keywords = тарнові, у тарнові, до тарнова, тарнув
asking-oswiecim = Освенцим
    .keywords = освенцимі, в освенцимі, освєнцим, освенцім, освєнцім, осьвенцім

asking-in-person = В офісі
    .keywords = офіс, в офіс, особисто, прийду, приїду, наживо
asking-phone = Телефоном
    .keywords = телефон, по телефону, дзвінок, зателефонуйте, подзвоніть
asking-online = Онлайн
    .keywords = відео, відеодзвінок, відеозв’язок, дистанційно, через інтернет, зум, zoom

asking-care-none = Догляд не потрібен
    .keywords = ні, не треба, не потрібно, не потрібен, нікого
asking-care-child = Догляд за дитиною
    .keywords = дитина, діти, з дитиною, з дітьми, за дитиною, немовля
asking-care-dependant = Догляд за дорослою людиною
    .keywords = дорослий, доросла людина, мама, тато, бабуся, дідусь, за дорослим

asking-access-none = Нічого особливого
    .keywords = ні, нічого, не треба, не потрібно, все добре
asking-access-wheelchair = Крісло колісне або важко на сходах
    .keywords = крісло колісне, інвалідний візок, візок, коляска, сходи, без сходів, ліфт
asking-access-hearing = Погано чую
    .keywords = слух, не чую, вади слуху, жестова мова
asking-access-sight = Погано бачу
    .keywords = зір, не бачу, вади зору
asking-access-other = Інше – скажу під час візиту
    .keywords = інше, щось інше, скажу потім

asking-any-language = Будь-яка
    .keywords = будь-яка мова, будь-якою, байдуже, все одно, однаково
asking-address-later = адресу буде уточнено

asking-which-day = Який день вам підходить?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = День: { $day }. Який час вам підходить?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = Зараз у центрі ніхто не надає цієї послуги.
asking-empty-not-here = Зараз у цьому офісі ніхто не надає цієї послуги.
asking-empty-no-way = У цьому офісі ніхто не надає цієї послуги в такий спосіб. Поверніться, будь ласка, назад і виберіть інший спосіб.
asking-empty-no-language = У цьому офісі ніхто не надає цієї послуги такою мовою.
asking-empty-closed = У всі дні, на які зараз можна записатися, цей офіс зачинений.
asking-empty-full = Найближчими днями тут немає вільного часу.
asking-empty-ended = Записатися на візит уже не можна, бо проєкт завершується.
# $day (String) - a date in words
asking-empty-day = На цей день вільного часу вже немає: { $day }. Поверніться, будь ласка, назад і виберіть інший день.
asking-empty-else = Ось найближчий вільний час в інших варіантах:
asking-empty-nothing = Вільний час з’являється, коли хтось скасовує візит. Зазирніть, будь ласка, сюди пізніше.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = Будь-якою мовою: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Напишіть, будь ласка, літерами своє ім’я або ім’я та прізвище.
asking-company-unclear = Напишіть, будь ласка, назву вашої компанії.
asking-phone-unclear = Це не схоже на номер телефону. Напишіть його, будь ласка, з кодом країни, наприклад: +48 і дев’ять цифр.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] Текст задовгий. Напишіть, будь ласка, коротше: щонайбільше { $limit } знак.
    [few] Текст задовгий. Напишіть, будь ласка, коротше: щонайбільше { $limit } знаки.
    [many] Текст задовгий. Напишіть, будь ласка, коротше: щонайбільше { $limit } знаків.
   *[other] Текст задовгий. Напишіть, будь ласка, коротше: щонайбільше { $limit } знака.
}
