### A conversation with a person of the centre.

talking-open = Чакаем чалавека з цэнтра
talking-taken = З Вамі чалавек з цэнтра
talking-closed = Размова скончана
# $subject (String) - what it is about, $day (String) - a date
talking-about = Тэма: { $subject }. Пачатак: { $day }.
talking-now = Мы цяпер на працы і адкажам тут, як толькі зможам.
talking-write = Пішыце сваімі словамі. Можна таксама даслаць фота, файл, галасавое паведамленне або месца на карце. Усё, што Вы дашляце, атрымае чалавек з цэнтра.
talking-keep = Калі ласка, не дасылайце нумара PESEL або фота пашпарта. У небяспецы тэлефануйце 112: гэты чат не для тэрміновых выпадкаў.
talking-over = Калі ў Вас яшчэ ёсць пытанні, можна напісаць зноў.
talking-end = Скончыць размову
talking-not-found = Не ўдаецца знайсці гэту размову.
