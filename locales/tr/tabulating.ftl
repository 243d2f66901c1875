### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Rapor: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = bütün ofisler
tabulating-nowhere = online veya ofissiz
tabulating-online = online
tabulating-no-office = ofis yok
tabulating-no-language = seçilmedi
tabulating-others = diğerleri
# $people (Number)
tabulating-line-people = Kişiler: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Randevular: { $visits }. Geldi: { $arrivals }. Randevusuz: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Etkinlikler: { $events }. Kurslar: { $courses }. Kayıtlar: { $enrolments }. Katılımlar: { $attendances }.
# $cases (Number)
tabulating-line-cases = Görüşmeler: { $cases }
tabulating-people-months = Aylara göre kişiler
tabulating-visits-offices = Ofislere göre randevulu ve randevusuz gelenler
tabulating-visits-services = Hizmetlere göre randevular
tabulating-people-languages = Diller (kişiler)
tabulating-people-languages-months = Diller (kişiler, her ay yeniden)
tabulating-overview = Genel bakış
tabulating-offices = Ofisler
tabulating-services = Hizmetler
tabulating-topics = Etkinlikler
tabulating-subjects = Görüşmeler
tabulating-languages = Diller
tabulating-notes = Notlar
tabulating-what = Ne
tabulating-when = Ay
tabulating-office = Ofis
tabulating-service = Hizmet
tabulating-topic = Konu
tabulating-subject = Görüşme konusu
tabulating-language = Dil
tabulating-outcome = Sonuç
tabulating-times = Kaç kez
tabulating-total = Toplam
tabulating-people = Kişiler
tabulating-visits = Randevular
tabulating-arrivals = Geldi
tabulating-walk-ins = Randevusuz
tabulating-events = Etkinlikler
tabulating-courses = Kurslar
tabulating-enrolments = Kayıtlar
tabulating-attendances = Katılımlar
tabulating-cases = Görüşmeler
# $when (String) - date and time
tabulating-note-now = Sayım zamanı: { $when }. Henüz gelmemiş olanlar sayılmaz.
tabulating-note-people = “Kişiler”, her ay kaç farklı kişi olduğunu gösterir: randevusu, katıldığı bir etkinlik veya kurs buluşması ya da görüşmesi olanlar. Farklı ayların kişi sayıları toplanmaz. İki mesajlaşma uygulaması kullanan iki kez sayılır.
tabulating-note-offices = Birden çok ofise gelen, her birinde sayılır. Birden çok hizmet veya konusu olan, her biri için sayılır.
tabulating-note-walk-ins = Randevusuz gelenler hakkında başka bir şey bilinmez; bu yüzden kişiler arasında değildirler.
tabulating-note-missed = Gelinmeyen randevu da randevudur, ama başka bir şey yapmayan, kişiler arasında sayılmaz.
tabulating-note-events = Etkinlikler, kurslar ve kayıtlar etkinliğin başladığı ayda, katılımlar buluşmanın yapıldığı ayda sayılır.
tabulating-note-languages = Dil, kişinin asistanda seçtiği dildir.
tabulating-note-cases = Görüşmeler, merkez çalışanlarıyla o ay başlayan görüşmelerdir.
tabulating-note-forgotten = Süresi dolunca silinenler sayılmaya devam eder. Hakkındaki her şey silindikten sonra aynı ay yeniden gelen, yeniden sayılır.
