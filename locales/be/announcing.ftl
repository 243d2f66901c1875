### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = Пра што мне пісаць
announcing-withdrawn = Мы адклікалі гэта паведамленне. Калі ласка, не зважайце на яго.
announcing-corrected = Мы выпраўляем сваё ранейшае паведамленне. Правільна так:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = анлайн
# $number (String)
announcing-paused-ban = Аб’ява № { $number } прыпынена: месенджар надоўга забараніў нам пісаць. Нікога не прапусцім. Праз нейкі час рассылку можна працягнуць.
# $number (String)
announcing-paused-refused = Аб’ява № { $number } прыпынена: месенджар яе не прымае. Праверце, калі ласка, тэкст, выяву і кнопку.
announcing-look = Паглядзець
