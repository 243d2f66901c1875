### Publishing an event.

eventpublish-words = Яшчэ нельга апублікаваць: не хапае назвы або апісання.
eventpublish-link = Яшчэ нельга апублікаваць: мерапрыемства анлайн, а спасылкі няма.
eventpublish-future = Нельга апублікаваць: час мерапрыемства ўжо мінуў. Спачатку змяніце яго.
eventpublish-closes = Нельга апублікаваць: час для запісу ўжо мінуў. Спачатку змяніце канец запісу.
eventpublish-scope = Гэта мерапрыемства належыць да серыі. Што апублікаваць?
# $count (Number) - how many drafts
eventpublish-all = Усе чарнавікі серыі ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Няма перакладу: { $languages }. Хто чытае на гэтых мовах, убачыць мерапрыемства на іншай мове.
# $languages (String) - names of languages
eventpublish-outdated = Састарэла, бо змяніўся арыгінал: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Апублікаваць «{ $title }»? Тады людзі гэта ўбачаць і змогуць запісацца. Мерапрыемстваў: { $count }
eventpublish-yes = Так, апублікаваць
    .keywords = так, добра
# $count (Number) - how many events
eventpublish-done = Апублікавана: { $count }
