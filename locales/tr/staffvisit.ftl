### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Kabul eden: { $name }
# $name (String)
staffvisit-name = Ad: { $name }
# $phone (String)
staffvisit-phone = Telefon: { $phone }
# $company (String)
staffvisit-company = Şirket: { $company }
staffvisit-unreachable = Bu kişiye burada mesaj gitmiyor: lütfen arayın.
staffvisit-silent = Bu kişi mesaj istemiyor. Telefon numarası varsa lütfen arayın.
staffvisit-elsewhere = Bu kişi şu anda başka bir ofisteki ekiple görüşüyor.
staffvisit-proposed = Kişiye bu randevu için ne istediği soruldu.
staffvisit-arrived = ✓ Geldi
staffvisit-missed = ✗ Gelmedi
staffvisit-undo = Geri al
staffvisit-write = Bu kişiye yaz
staffvisit-case = Açık talebi
staffvisit-another = Yeni randevu al
staffvisit-day = Günün randevuları
staffvisit-erase = Kişinin verilerini sil
