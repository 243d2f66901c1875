### When an announcement is sent.

newswhen-when = Ne zaman gönderilsin?
newswhen-now = Teyit edilir edilmez
newswhen-later = Belli bir gün ve saatte
newswhen-urgent = Hemen, gece de olsa
newswhen-day = Hangi gün? Örneğin: 24.12.2026
newswhen-time = Saat kaçta? Örneğin: 10:30
newswhen-time-unclear = Bu saati anlamadım. Lütfen şöyle yazın: 10:30
