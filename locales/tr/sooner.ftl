### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Randevunuz: { $when }. Daha erken bir saat açılırsa size yazar, onu bir süre sizin için ayırırım. Siz evet diyene kadar randevunuz olduğu gibi kalır.
# $when (String) - date and time
sooner-free-already = Şu anda daha erken bir saat boş: { $when }. Beklemeden randevunuzu o saate alabilirsiniz.
sooner-where = Daha erken saati nerede arayayım?
# $office (String) - a town
sooner-here = Yalnızca: { $office }
sooner-anywhere = Herhangi bir ofiste
sooner-done = Sıradasınız. Daha erken bir saat açılır açılmaz size yazacağım.
sooner-in-line = Daha erken bir saat için sıradasınız. Açılır açılmaz size yazacağım.
sooner-stop = Aramayı bırak
sooner-back = Randevum
sooner-cannot-write = Sayfa kapanınca size burada yazamam, bu yüzden daha erken saati haber veremem. Kendiniz bakabilirsiniz.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Daha erken bir saat boş: { $when }, { $office }. Sizin için ayrıldı.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Son yanıt zamanı: { $until }. Ondan sonra başkasına verilir. Siz evet diyene kadar randevunuz ({ $was }) olduğu gibi kalır.
sooner-yes = Evet, bunu alıyorum
sooner-no = Hayır, kendi saatim kalsın
