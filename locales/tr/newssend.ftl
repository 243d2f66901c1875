### Sending an announcement.

newssend-nobody = Kimseye gitmez: duyurulara onay verenler arasında uyan yok.
# $count (Number)
newssend-number = Göndermek için lütfen kişi sayısını yazın: { $count }
# $count (Number)
newssend-not-the-number = Bu sayı doğru değil. Doğrusu: { $count }. Hiçbir şey gönderilmedi.
# $count (Number)
newssend-changed = Bu arada bir şey değişti. Şu anda alacak kişiler: { $count }
newssend-second = Bu kadar kişi için ikinci bir kişinin onayı gerekir. Ondan önce hiçbir şey gönderilmez.
newssend-done = Teyit edildi.
# $language (String) - a language
newssend-empty = Bu dilde metin yok: { $language }
# $language (String) - a language
newssend-long = Bu dilde çok uzun: { $language }
# $language (String) - a language
newssend-button = Düğmenin bu dilde yazısı yok: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Dil: { $language }. Süslü parantezdeki bir adın karşılığı yok: { $name }
