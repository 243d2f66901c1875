### What is on.

events-title = Warsztaty i spotkania
    .keywords = wydarzenia, wydarzenie, co się dzieje, kursy, szkolenia, terminy kursów, terminy warsztatów, kalendarz wydarzeń
# $count (Number) - how many events
events-count = { $count ->
    [one] { $count } wydarzenie. Proszę je nacisnąć, aby zobaczyć więcej i się zapisać.
    [few] { $count } wydarzenia. Proszę nacisnąć jedno z nich, aby zobaczyć więcej i się zapisać.
    [many] { $count } wydarzeń. Proszę nacisnąć jedno z nich, aby zobaczyć więcej i się zapisać.
   *[other] { $count } wydarzenia. Proszę nacisnąć jedno z nich, aby zobaczyć więcej i się zapisać.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Są wolne miejsca
events-full = Brak wolnych miejsc, można zapisać się do kolejki
events-joined = Zapis jest przyjęty
events-waiting = W kolejce
events-offered = Zarezerwowane miejsce czeka na decyzję
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Gdzie: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Co: { $what }
# $what (String) - a language, or "any language"
events-by-language = Język: { $what }
# $what (String) - "this week" and the like
events-by-week = Kiedy: { $what }
events-any-office = wszędzie
events-any-topic = wszystko
events-any-language = dowolny
events-any-time = w dowolnym czasie
events-this-week = w tym tygodniu
events-later = od przyszłego tygodnia
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Gdzie?
events-which-topic = Jaki rodzaj lub temat?
events-which-language = W jakim języku?
events-which-week = Kiedy?
events-none = Na razie nie ma zaplanowanych warsztatów, spotkań ani kursów. Gdy tylko będzie termin, pojawi się tutaj.
events-none-fit = Nic nie pasuje do wszystkich wybranych warunków. Proszę nacisnąć to, co można zmienić:
# $count (Number) - how many events
events-all = Pokaż wszystko ({ $count })
