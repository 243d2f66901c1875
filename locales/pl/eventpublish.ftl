### Publishing an event.

eventpublish-words = Nie można jeszcze opublikować: brakuje tytułu lub opisu.
eventpublish-link = Nie można jeszcze opublikować: to wydarzenie online, a brakuje linku.
eventpublish-future = Nie można opublikować: termin już minął. Proszę najpierw zmienić termin.
eventpublish-closes = Nie można opublikować: czas zapisów już minął. Proszę najpierw zmienić koniec zapisów.
eventpublish-scope = To wydarzenie należy do serii. Co opublikować?
# $count (Number) - how many drafts
eventpublish-all = Wszystkie szkice serii ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Brakuje: { $languages }. Osoby, które czytają w tych językach, zobaczą wydarzenie w innym języku.
# $languages (String) - names of languages
eventpublish-outdated = Nieaktualne, bo zmienił się oryginał: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Opublikować „{ $title }”? Od tej chwili wszyscy to zobaczą i będą mogli się zapisać. Liczba wydarzeń: { $count }
eventpublish-yes = Tak, opublikuj
    .keywords = tak, ok
# $count (Number) - how many events
eventpublish-done = Opublikowano: { $count }
