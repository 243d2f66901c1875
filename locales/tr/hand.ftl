### Handing a case to a colleague.

hand-whom = Talebi kim üstlensin?
hand-nobody = Şu anda başka kimse üstlenemez: bu ofisten sorumlu ve ekip grubunda olan ya da tarayıcıda paneli bulunan biri gerekir.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · iş başında
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Talep devredildi.
