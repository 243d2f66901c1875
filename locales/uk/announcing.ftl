### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = Про що мені писати
announcing-withdrawn = Ми відкликали це повідомлення. Будь ласка, не зважайте на нього.
announcing-corrected = Ми виправляємо своє попереднє повідомлення. Правильно так:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = онлайн
# $number (String)
announcing-paused-ban = Оголошення № { $number } призупинено: месенджер надовго заборонив нам писати. Нікого не буде пропущено. За якийсь час розсилку можна продовжити.
# $number (String)
announcing-paused-refused = Оголошення № { $number } призупинено: месенджер його не приймає. Перевірте, будь ласка, текст, зображення та кнопку.
announcing-look = Переглянути
