### Erasing somebody who was booked by phone.

forerase-what = Burada bu kişi hakkında bilinen her şey silinecek: adı, telefon numarası ve bütün randevuları. Gelecek randevuları iptal edilecek. Bunu kimse geri getiremez.
forerase-stays = Kalanlar: hiçbir yedek kopya verileri geri getirmesin diye şifreli bir işaret ve raporlar için adsız sayılar.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Bunu bu kişi mi istedi ve kim olduğunu kesin olarak biliyor musunuz? { $ref }, { $when }, { $office }
forerase-done = Tamam: burada artık bu kişiyle ilgili hiçbir veri yok.
