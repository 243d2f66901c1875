### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = O czym do mnie pisać
announcing-withdrawn = Wycofaliśmy tę wiadomość. Prosimy się nią nie kierować.
announcing-corrected = Poprawiamy naszą wcześniejszą wiadomość. Powinno być tak:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = online
# $number (String)
announcing-paused-ban = Ogłoszenie nr { $number } jest wstrzymane: komunikator na długo zabronił nam pisać. Nikt nie zostanie pominięty. Po pewnym czasie można je wznowić.
# $number (String)
announcing-paused-refused = Ogłoszenie nr { $number } jest wstrzymane: komunikator go nie przyjmuje. Prosimy sprawdzić tekst, zdjęcie i przycisk.
announcing-look = Zobacz
