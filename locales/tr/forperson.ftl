### Booking for somebody else.

forperson-office = Hangi ofiste?
forperson-name = Kişinin adı nedir? Soyadı gerekmez.
forperson-phone = Kişinin telefon numarası nedir?
forperson-company = Kişinin şirketinin adı nedir?
forperson-done = Randevu alındı. Kişiye burada yazılabiliyorsa haber verilir.
forperson-not-there = Takvimin bu yerine randevu alınamaz: saat dolu ya da çok kısa, veya bu danışman bu hizmeti, dili ya da görüşme şeklini sunmuyor. Lütfen başka bir saat seçin.
