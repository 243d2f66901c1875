### Booking a visit.

booking-office = Hangi ofiste görüşmek istersiniz?
booking-service = Hangi konuda yardıma ihtiyacınız var?
booking-language = Hangi dilde konuşmak istersiniz?
booking-way = Randevu nasıl olsun?
booking-care = Siz randevudayken çocuğunuza ya da bir yakınınıza bakılması gerekiyor mu?
booking-access = Randevuda size kolaylık sağlayacak bir şey gerekiyor mu?
# Said before the name is asked for.
booking-least = Yalnızca randevu için gerekenleri soruyorum. Lütfen buraya belge, PESEL numarası veya pasaport numarası göndermeyin.
booking-name = Adınız nedir? Soyadınız gerekmez.
booking-phone-in-person = Telefon numaranız nedir? Sizi yalnızca bir değişiklik olursa ararız. Bunu atlayabilirsiniz.
booking-phone-call = Sizi hangi numaradan arayalım?
booking-phone-online = Telefon numaranız nedir? Online randevunun bağlantısını bu numaraya göndereceğiz.
booking-phone-skip = Atla
booking-company = Şirketinizin adı nedir?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = Bu randevu hakkında size nasıl yazalım?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    Tarih: { $when }
    Konu: { $service }
    Ofis: { $office }
    Randevu şekli: { $way }
    Dil: { $language }
    Ad: { $name }
    Telefon: { $phone }

    Her şey doğru mu?
# $company (String) - only for employers
booking-check-company = Şirket: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Kolaylık: { $access }
booking-no-phone = verilmedi
booking-yes = Evet, randevu al
    .keywords = evet, tamam, olur, doğru, onaylıyorum, randevuyu al
booking-done = Randevunuz alındı.
# $code (String) - a secret code, shown this once
booking-done-code =
    Randevunuz alındı.

    Erişim kodunuz: { $code }
    Lütfen saklayın: bu kodla randevunuzu burada ya da bir mesajlaşma uygulamasında yeniden bulursunuz. Kod yalnızca bir kez gösterilir.
booking-slot-gone = Üzgünüm, bu saati az önce başka biri aldı. Şu anda boş olan saatler:
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] Bu türde zaten { $limit } randevunuz var. Yenisini almak için lütfen onu iptal edin ya da geçmesini bekleyin.
   *[other] Bu türde zaten { $limit } randevunuz var. Yenisini almak için lütfen birini iptal edin ya da birinin geçmesini bekleyin.
}
booking-day-gone = Üzgünüm, bu saati az önce başka biri aldı ve o günün son boş saatiydi. Diğer günler:
