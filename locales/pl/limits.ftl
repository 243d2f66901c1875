### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Wiadomości jest bardzo dużo i nie nadążam. Znów czytam od { $time }: proszę chwilę poczekać i wysłać jeszcze raz to, czego brakuje. O niebezpieczeństwie można pisać zawsze; proszę też dzwonić pod 112.
