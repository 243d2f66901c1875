### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Wiadomości jest bardzo dużo i nie nadążam. Znów czytam od { $time }: proszę chwilę poczekać i wysłać jeszcze raz to, czego brakuje. O niebezpieczeństwie można pisać zawsze; proszę też dzwonić pod 112.
# $time (Time) - when it goes on
limits-pause-people = Wiadomości jest bardzo dużo i nie nadążam. To, co idzie do konsultanta, nadal dociera. Przyciski i cała reszta znów działają od { $time }. O niebezpieczeństwie można pisać zawsze; proszę też dzwonić pod 112.
# $time (Time) - when it goes on
limits-full = Tego jest więcej, niż mogę przekazać. To, co przychodzi teraz, nie dociera do konsultanta. Znów będzie docierać od { $time }: proszę do tego czasu poczekać. O niebezpieczeństwie można pisać zawsze; proszę też dzwonić pod 112.
# $count (Number) - messages
limits-lost = Tyle wiadomości nie dotarło do konsultanta: { $count }. W ciągu jednej minuty było ich za dużo. Proszę wysłać jeszcze raz to, czego brakuje.
