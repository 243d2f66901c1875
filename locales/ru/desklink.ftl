### A one-time link to the desk in the browser.

desklink-check = Я подготовлю ссылку на панель в браузере. Она действует один раз в течение 15 минут, и войти по ней сможет любой, у кого она есть. Никому её не передавайте.
desklink-yes = Подготовить ссылку
    .keywords = да, хорошо, ок, ссылка
# $link (String) - an address
desklink-here = Ваша ссылка: { $link }
