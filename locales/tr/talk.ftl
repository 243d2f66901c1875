### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Geri
talk-menu = Menü
talk-earlier = ← Önceki
talk-more = Devamı →
talk-continue = Kaldığım yerden devam et
talk-share-phone = Telefon numaramı gönder
talk-not-offered = Bu artık mümkün değil. Şimdi mümkün olanlar:
talk-not-understood = Üzgünüm, bunu anlamadım. Bir düğmeye basabilir ya da “menü” yazabilirsiniz.
talk-welcome = Rica ederim. Başka bir şeye ihtiyacınız olursa yazmanız yeter.
talk-not-read = Fotoğrafları, sesli mesajları ve dosyaları okuyamıyorum. Lütfen yazın ya da bir düğmeye basın.
talk-out-of-date = Bu düğme artık geçerli değil. Şimdi buradayız.
talk-sorry = Üzgünüz, bizden kaynaklanan bir sorun oldu. Hiçbir şey kaybolmadı. Lütfen tekrar deneyin.
talk-no-contact = Teşekkürler, ama şu anda telefon numarası gerekmiyor.
talk-send-file = Lütfen fotoğraf ya da dosya olarak gönderin.
talk-no-number = Cihazınız numara göndermedi. Lütfen yazın.
talk-person = Danışman
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = Fotoğrafları, sesli mesajları ve dosyaları okuyamıyorum, ama insanlar okuyabilir. Merkezden biriyle konuşmak için “Danışman” düğmesine basın.
talk-cannot-pass = Bu, danışmana iletilemez. Lütfen sözle anlatın ya da fotoğraf veya dosya gönderin.
# $when (String) - date and time
talk-people-later = Şu anda iş başında kimse yok. Şu zamandan sonra mesajınızı okuyup yanıt vereceğiz: { $when }.
talk-people-some-time = Biri iş başına gelince mesajınızı okuyup yanıt vereceğiz.
