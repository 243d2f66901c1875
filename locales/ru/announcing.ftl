### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = О чём мне писать
announcing-withdrawn = Мы отозвали это сообщение. Пожалуйста, не учитывайте его.
announcing-corrected = Мы исправляем своё предыдущее сообщение. Правильно так:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = онлайн
# $number (String)
announcing-paused-ban = Объявление № { $number } приостановлено: мессенджер надолго запретил нам писать. Никто не будет пропущен. Через некоторое время рассылку можно продолжить.
# $number (String)
announcing-paused-refused = Объявление № { $number } приостановлено: мессенджер его не принимает. Проверьте, пожалуйста, текст, изображение и кнопку.
announcing-look = Посмотреть
