### When an announcement is sent.

newswhen-when = Калі адправіць?
newswhen-now = Адразу пасля пацвярджэння
newswhen-later = У пэўны дзень і час
newswhen-urgent = Неадкладна, нават уначы
newswhen-day = У які дзень? Напрыклад: 24.12.2026
newswhen-time = А якой гадзіне? Напрыклад: 10:30
newswhen-time-unclear = Не разумею гэтага часу. Напішыце, напрыклад: 10:30
