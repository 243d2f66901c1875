### A conversation with a person of the centre.

talking-open = Bir danışman bekleniyor
talking-taken = Bir danışman sizinle
talking-closed = Görüşme kapalı
# $subject (String) - what it is about, $day (String) - a date
talking-about = Konu: { $subject }. Başlangıç: { $day }.
talking-now = Şu anda iş başındayız, en kısa sürede burada yanıt vereceğiz.
talking-write = Kendi sözlerinizle yazın. Fotoğraf, dosya, sesli mesaj veya konum da gönderebilirsiniz. Gönderdiğiniz her şey merkez çalışanlarına gider.
talking-keep = Lütfen PESEL numarası veya pasaport fotoğrafı göndermeyin. Tehlikede 112’yi arayın: bu sohbet acil durumlar için değildir.
talking-over = Hâlâ bir sorunuz varsa yeniden yazabilirsiniz.
talking-end = Görüşmeyi bitir
talking-not-found = Bu görüşmeyi bulamıyorum.
