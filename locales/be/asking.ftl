### Questions and words that several conversations share.

asking-krakow = Кракаў
    .keywords = кракаве, у кракаве, да кракава, кракоў, krakau
asking-nowy-sacz = Новы Сонч
    .keywords = сонч, сончы, у новым сончы, новы сонч, новы санч, новы сач, novy sonch
asking-tarnow = Тарнаў
    .keywords = тарнаве, у тарнаве, да тарнава, тарноў, tarnau
asking-oswiecim = Асвенцім
    .keywords = асвенціме, у асвенціме, асвенцым, асвенцыме, асвэнцім, asviencim

asking-in-person = У офісе
    .keywords = офіс, у офіс, асабіста, прыйду, прыеду, ужывую, вочна, u ofisie, u ofis, asabista, pryjdu
asking-phone = Па тэлефоне
    .keywords = тэлефон, тэлефонам, званок, патэлефануйце, пазваніце, pa telefonie, pa telefone
asking-online = Анлайн
    .keywords = відэа, відэазванок, відэасувязь, дыстанцыйна, аддалена, праз інтэрнэт, зум, анлайн візіт, praz internet

asking-care-none = Догляд не патрэбны
    .keywords = не, не трэба, не патрэбна, не патрэбен, нікога, nie treba, ne treba
asking-care-child = Догляд дзіцяці
    .keywords = дзіця, дзеці, з дзіцем, з дзецьмі, за дзіцем, немаўля, dzicia, dzeci
asking-care-dependant = Догляд дарослага чалавека
    .keywords = дарослы, дарослы чалавек, мама, маці, тата, бацька, бабуля, дзядуля

asking-access-none = Нічога асаблівага
    .keywords = не, нічога, не трэба, не патрэбна, усё добра
asking-access-wheelchair = Крэсла-каляска або цяжка на лесвіцы
    .keywords = інваліднае крэсла, каляска, вазок, лесвіца, без лесвіцы, прыступкі, ліфт
asking-access-hearing = Дрэнна чую
    .keywords = слых, не чую, глухата, жэставая мова
asking-access-sight = Дрэнна бачу
    .keywords = зрок, не бачу, слепата
asking-access-other = Іншае – скажу на візіце
    .keywords = іншае, нешта іншае, скажу потым

asking-any-language = Любая
    .keywords = любая мова, на любой, усё роўна, усё адно, без розніцы
asking-address-later = адрас паведамім пазней

asking-which-day = Які дзень Вам падыходзіць?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = Дзень: { $day }. Які час Вам падыходзіць?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = Цяпер у цэнтры такіх візітаў ніхто не вядзе.
asking-empty-not-here = Цяпер у гэтым офісе такіх візітаў ніхто не вядзе.
asking-empty-no-way = У гэтым офісе такіх візітаў гэтым спосабам ніхто не вядзе. Вярніцеся, калі ласка, назад і выберыце іншы спосаб.
asking-empty-no-language = У гэтым офісе такіх візітаў на гэтай мове ніхто не вядзе.
asking-empty-closed = Ва ўсе дні, на якія цяпер можна запісацца, гэты офіс зачынены.
asking-empty-full = У бліжэйшыя дні вольнага часу тут няма.
asking-empty-ended = Запісацца на візіт ужо нельга, бо праект заканчваецца.
# $day (String) - a date in words
asking-empty-day = На гэты дзень вольнага часу ўжо няма: { $day }. Вярніцеся, калі ласка, назад і выберыце іншы дзень.
asking-empty-else = Вось бліжэйшы вольны час у іншых варыянтах:
asking-empty-nothing = Час вызваляецца, калі хтосьці скасоўвае візіт. Зазірніце, калі ласка, сюды пазней.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = На любой мове: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Напішыце, калі ласка, літарамі сваё імя або імя і прозвішча.
asking-company-unclear = Напішыце, калі ласка, назву Вашай фірмы.
asking-phone-unclear = Гэта не падобна на нумар тэлефона. Напішыце яго, калі ласка, з кодам краіны, напрыклад: +48 і дзевяць лічбаў.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] Тэкст задоўгі. Напішыце, калі ласка, карацей: не больш за { $limit } знак.
    [few] Тэкст задоўгі. Напішыце, калі ласка, карацей: не больш за { $limit } знакі.
    [many] Тэкст задоўгі. Напішыце, калі ласка, карацей: не больш за { $limit } знакаў.
   *[other] Тэкст задоўгі. Напішыце, калі ласка, карацей: не больш за { $limit } знака.
}
