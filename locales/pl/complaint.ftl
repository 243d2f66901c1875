### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Coś było nie w porządku w naszym zachowaniu
# A button
complaint-key = Skarga
# Whoever the centre has named stands below
complaint-who = Można złożyć skargę. Konsultanci jej nie czytają. Przyjmuje ją:
complaint-how = Proszę własnymi słowami opisać, co się stało, kiedy i w którym biurze. Asystent niczego nie przekazuje: nic z tego nie trafia do konsultantów ani do ich grupy.
complaint-stays = Pomoc od tego nie zależy: wizyty, kursy i rozmowy zostają bez zmian.
complaint-another = Można też poprosić o kogoś innego do rozmowy lub wizyty: w rozmowie albo w biurze. Nie trzeba mówić dlaczego.
complaint-not-passed = Te słowa nie zostały przekazane do konsultanta.
