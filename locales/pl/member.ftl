### Somebody of the staff roster.

# $role (String) - a role
member-is = Rola: { $role }
# $offices (String) - towns with commas
member-offices = Biura: { $offices }
# $languages (String) - languages with commas
member-languages = Języki: { $languages }
# $name (String) - a short name of the timetable
member-consultant = W grafiku: { $name }
member-waits = Zaproszenie nie zostało jeszcze użyte.
member-role-key = Rola
member-offices-key = Biura
member-languages-key = Języki
member-timetable-key = Miejsce w grafiku
member-account-key = Nowy kod zaproszenia
member-link-key = Link do panelu w przeglądarce
member-go-key = Odbierz dostęp
member-role = Jaka rola?
member-which-offices = Dla których biur? Proszę nacisnąć, aby dodać lub usunąć. Brak wyboru oznacza wszystkie biura.
member-which-languages = W jakich językach ta osoba odpowiada? Proszę nacisnąć, aby dodać lub usunąć.
member-who = Kim jest ta osoba w grafiku?
member-nobody = Nie prowadzi wizyt
# $name (String) - a person's own name
member-code-check = Kto dostanie ten kod lub link, wejdzie jeden raz jako { $name }. Wcześniejsze kody tego rodzaju przestaną działać. Czy utworzyć nowy?
member-code-yes = Tak, utwórz
# $name (String) - a person's own name
member-go-check = { $name }: od tej chwili bez dostępu. Prowadzone sprawy znów będą wolne. Czy na pewno?
member-go-yes = Tak, odbierz dostęp
# $name (String) - a person's own name
member-gone = { $name }: dostęp został odebrany.
member-saved = Zapisano. Obowiązuje od teraz.
member-last-owner = To ostatnia osoba z pełnymi uprawnieniami. Najpierw trzeba je dać komuś innemu.
# $link (String) - a web address, $until (String) - date and time
member-link = Proszę dać ten link tylko tej osobie. Działa jeden raz, do: { $until }. Nie pokażemy go ponownie: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Proszę dać ten kod tylko tej osobie. Działa jeden raz, do: { $until }. Nie pokażemy go ponownie: { $code }
