### One consultant of the timetable.

# $name (String) - a short name
consultant-title = W grafiku: { $name }
# $languages (String) - languages with commas
consultant-languages = Języki: { $languages }
# $services (String) - services with commas
consultant-services = Usługi: { $services }
# $offices (String) - towns with commas
consultant-offices = Biura: { $offices }
# $ways (String) - ways with commas
consultant-ways = Forma: { $ways }
consultant-ordinary = Godziny: zawsze, gdy biuro jest otwarte
# $office (String) - a town
consultant-hours = Godziny w biurze: { $office }
consultant-languages-key = Języki
consultant-services-key = Usługi
consultant-offices-key = Biura
consultant-ways-key = Forma wizyt
# $office (String) - a town
consultant-hours-key = Godziny: { $office }
consultant-ordinary-key = Zawsze, gdy biuro jest otwarte
consultant-which-languages = W jakich językach? Proszę nacisnąć, aby dodać lub usunąć.
consultant-which-services = Jakie usługi? Proszę nacisnąć, aby dodać lub usunąć.
consultant-which-offices = W których biurach? Proszę nacisnąć, aby dodać lub usunąć.
consultant-which-ways = W jakiej formie są wizyty? Proszę nacisnąć, aby dodać lub usunąć.
consultant-saved = Zapisano. Od teraz dotyczy to nowych wizyt.
