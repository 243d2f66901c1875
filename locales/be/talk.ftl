### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Назад
talk-menu = Меню
talk-earlier = ← Раней
talk-more = Далей →
talk-continue = Працягнуць пачатае
talk-share-phone = Адправіць мой нумар тэлефона
talk-not-offered = Гэта ўжо немагчыма. Вось што можна цяпер.
talk-not-understood = Прабачце, мне гэта незразумела. Можна націснуць кнопку або напісаць «меню».
talk-welcome = Няма за што! Спатрэбіцца яшчэ нешта – пішыце.
talk-not-read = Я не магу чытаць фота, галасавыя паведамленні або файлы. Напішыце, калі ласка, словамі або націсніце кнопку.
talk-out-of-date = Гэта кнопка ўжо састарэла. Вось дзе мы цяпер.
talk-sorry = Прабачце, у нас здарылася памылка. Нічога не страчана. Паспрабуйце, калі ласка, яшчэ раз.
talk-no-contact = Дзякуем, але цяпер нумар тэлефона не патрэбны.
talk-send-file = Дашліце гэта, калі ласка, як фота або як файл.
talk-no-number = Ваша прылада не адправіла нумара. Калі ласка, напішыце яго.
talk-person = Кансультант
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = Я не магу чытаць фота, галасавыя паведамленні або файлы, а людзі могуць. Кнопка «Кансультант» злучыць Вас з чалавекам з цэнтра.
talk-cannot-pass = Гэта нельга перадаць чалавеку. Напішыце, калі ласка, словамі або дашліце фота ці файл.
# $when (String) - date and time
talk-people-later = Цяпер мы не працуем. Прачытаем Ваша паведамленне і адкажам, калі зноў будзем на працы. Пачатак працы: { $when }.
talk-people-some-time = Мы прачытаем Ваша паведамленне і адкажам, як толькі хтосьці будзе на працы.
