### Correcting an announcement.

newscorrect-pause-first = Şu anda gönderiliyor. Lütfen önce duraklatın, sonra düzeltin.
newscorrect-language = Hangi dilde düzeltilsin?
# $language (String) - a language
newscorrect-words = Lütfen yeni metni yazın. Dil: { $language }
newscorrect-check = Telegram’da yeni metin eskisinin yerine geçer. Diğer uygulamalarda kişilere bir mesaj daha gider. Doğru mu?
newscorrect-yes = Evet, düzelt
newscorrect-done = Düzeltme gönderiliyor.
