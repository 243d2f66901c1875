### Who says that they are young: the words are for somebody of thirteen, who is addressed as children are.

young-title = Burada olman güzel
young-welcome = Bize her şeyi sorabilirsin. Burada yaşı yüzünden kimse geri çevrilmez.
# $number (String) - a telephone number
young-line = { $number }: çocuklar ve gençler için, ücretsiz. Bir şey sana zor geldiğinde orayı arayabilirsin.
young-person = Bir merkez çalışanına yazabilirsin. Yazdığını bir insan okur ve sana yanıt verir; bazen biraz beklemek gerekir.
young-talking = Şu anda merkez çalışanlarıyla yazışıyorsun: yazdıkların onlara gidiyor.
young-visits = Bazı randevulara sen de gelebilirsin. Bunun için annenin, babanın veya vasinin gerekip gerekmediğini merkez çalışanı anlatır.
young-news = 16 yaşından küçüklere duyuru göndermiyoruz. Randevu hatırlatmaları her zamanki gibi gelir.
# $under (Number) - 16 or 18
young-remembered = Yalnızca { $under } yaşından küçük olduğunu aklımızda tutuyoruz, kaç yaşında olduğunu değil. Merkez çalışanları sana iyi yardım edebilmek için bunu görür. Bu bir yanlışlık mı? “{ young-older }” düğmesine dokun.
young-write = Merkez çalışanına yaz
young-older = 18 yaşındayım veya daha büyüğüm
young-corrected = Teşekkürler, düzeltildi.
