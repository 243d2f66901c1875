### Visits that do not fit the timetable any more.

stranded-none = Bütün randevular çizelgeye uyuyor.
# $count (Number) - how many visits
stranded-some = { $count ->
    [one] { $count } randevu çizelgeye uymuyor. Kişiye başka bir şey önermek için dokunun. Randevu ancak kişi kabul ederse değişir.
   *[other] { $count } randevu çizelgeye uymuyor. Kişiye başka bir şey önermek için birine dokunun. Randevu ancak kişi kabul ederse değişir.
}
