### What the conversations of coordinators share.


coordinating-monday = Pazartesi
coordinating-tuesday = Salı
coordinating-wednesday = Çarşamba
coordinating-thursday = Perşembe
coordinating-friday = Cuma
coordinating-saturday = Cumartesi
coordinating-sunday = Pazar
coordinating-workdays = Pazartesi–Cuma
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = bütün ofisler
coordinating-enough = Hepsi bu
coordinating-every = Hepsini seç
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Hangi gün değişsin?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: saat kaçtan kaça? Araları yazmayın, örneğin: 8:00-12:30, 13:00-16:00
coordinating-closed = Bu gün kapalı
coordinating-when-unclear = Bu saatleri anlamadım. Lütfen şöyle yazın: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = Bu tarihi anlamadım. Lütfen şöyle yazın: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = Olabilecek en erken gün: { $day }.

coordinating-fits = Alınmış bütün randevular hâlâ uygun.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } randevu artık uygun olmayacak. Kişi karar verene kadar değişmez:
   *[other] { $count } randevu artık uygun olmayacak. Kişiler karar verene kadar randevular değişmez:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Doğru mu?
coordinating-save = Kaydet
