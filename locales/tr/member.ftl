### Somebody of the staff roster.

# $role (String) - a role
member-is = Görev: { $role }
# $offices (String) - towns with commas
member-offices = Ofisler: { $offices }
# $languages (String) - languages with commas
member-languages = Diller: { $languages }
# $name (String) - a short name of the timetable
member-consultant = Çizelgede: { $name }
member-waits = Davet henüz kullanılmadı.
member-role-key = Görev
member-offices-key = Ofisler
member-languages-key = Diller
member-timetable-key = Çizelgedeki yeri
member-account-key = Yeni davet kodu
member-link-key = Tarayıcıda panel bağlantısı
member-go-key = Erişimi kaldır
member-role = Hangi görev?
member-which-offices = Hangi ofisler için? Eklemek veya çıkarmak için dokunun. Hiç seçmezseniz hepsi demektir.
member-which-languages = Hangi dillerde yanıt veriyor? Eklemek veya çıkarmak için dokunun.
member-who = Bu kişi çizelgede kim?
member-nobody = Hiç kimse: randevu yok
# $name (String) - a person's own name
member-code-check = Bunu alan kişi, bir kez, şu adla girer: { $name }. Bu türden eski kodlar artık çalışmaz. Şimdi hazırlansın mı?
member-code-yes = Evet, hazırla
# $name (String) - a person's own name
member-go-check = { $name }: şu andan itibaren erişimi olmayacak. Talepleri yeniden herkese açılır. Emin misiniz?
member-go-yes = Evet, erişimi kaldır
# $name (String) - a person's own name
member-gone = { $name }: artık erişimi yok.
member-saved = Kaydedildi. Hemen geçerli.
member-last-owner = Bu, son tam yetkili kişi. Önce başka birine tam yetki verilmeli.
# $link (String) - a web address, $until (String) - date and time
member-link = Bu bağlantıyı yalnızca bu kişiye verin. Bir kez, şu zamana kadar çalışır: { $until }. Yeniden gösterilmez: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Bu kodu yalnızca bu kişiye verin. Bir kez, şu zamana kadar çalışır: { $until }. Yeniden gösterilmez: { $code }
