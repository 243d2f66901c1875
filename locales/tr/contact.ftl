### How we may write to somebody by ourselves.

contact-title = Size nasıl yazalım
contact-all = Size göndereceğimiz mesajlar nasıl olsun: hatırlatma, değişiklik, yanıt?
# $when (String) - date and time
contact-visit = Bu randevu hakkında size nasıl yazalım ({ $when })?
contact-discreet = Ayrıntısız
contact-normal = Ayrıntılı
contact-none = Ben yazmadan yazmayın
contact-phone = Ayrıntısız şu demek: yalnızca gün ve saat, başka hiçbir şey. Telefonunuzu başka biri görebilir mi? O zaman güvenli seçim budur. Telefonunuz kilit ekranında mesajların içeriğini de gizleyebilir: ayarlarda “bildirimler” bölümüne bakın. Her telefon biraz farklıdır.
contact-now-normal = Bundan sonra mesajlarımızda ayrıntılar olacak: gün, saat, yer ve hizmet.
contact-now-discreet = Bundan sonra mesajlarımızda yalnızca gün ve saat olacak. Gerisini dokununca görürsünüz.
contact-now-none = Bundan sonra siz yazmadan size yazmayacağız ve hatırlatma göndermeyeceğiz. Bir randevu yapılamayacaksa yine de, ayrıntısız olarak haber veririz.
contact-delicate-stay = Bundan sonra mesajlarımızda ayrıntılar olacak. Hassas bir randevuyla ilgili mesajlar ayrıntısız kalır. Bunu randevunun kendisinde değiştirebilirsiniz.
# $way (String) - one of the three ways
contact-check = Bununla ilgili mesajlar: { $way }
