### Coming back with a return code.

returning-code = Lütfen erişim kodunuzu yazın.
returning-unclear = Bu bir erişim koduna benzemiyor. Kodda on iki harf ve rakam vardır.
returning-done = Tekrar hoş geldiniz. Randevularınız:
returning-wrong = Bu kodu tanımıyorum. Lütfen kontrol edip tekrar deneyin.
returning-too-many = Çok fazla deneme oldu. Lütfen bir saat sonra tekrar deneyin.
returning-check = Erişim kodlu bir bağlantı açtınız. Bu koda bağlı randevuları bu sohbete getireyim mi?
returning-yes = Evet, buraya getir
    .keywords = evet, tamam, olur
# $code (String) - a secret code, shown this once
returning-done-code = Tekrar hoş geldiniz. Randevularınız burada. Eski kod artık çalışmıyor. Yeni erişim kodunuz: { $code }. Yalnızca bir kez gösterilir.
