### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Çok hızlı yazıyorsunuz, yetişemiyorum. Yeniden okuyacağım saat: { $time }. Lütfen o zamana kadar bekleyin ve eksik kalanı yeniden gönderin. Tehlikede bana her zaman yazabilirsiniz; 112’yi de arayın.
# $time (Time) - when it goes on
limits-pause-people = Çok hızlı yazıyorsunuz, yetişemiyorum. Danışmana yazdıklarınız yine ulaşıyor. Düğmeler ve geri kalan her şey şu saatte yeniden çalışacak: { $time }. Tehlikede bana her zaman yazabilirsiniz; 112’yi de arayın.
# $time (Time) - when it goes on
limits-full = Bu, iletebileceğimden fazla. Şimdi yazdıklarınız danışmana ulaşmıyor. Yeniden ulaşacağı saat: { $time }. Lütfen o zamana kadar bekleyin. Tehlikede bana her zaman yazabilirsiniz; 112’yi de arayın.
# $count (Number) - messages
limits-lost = Danışmana ulaşmayan mesajlarınızın sayısı: { $count }. Bir dakika içinde çok fazlaydı. Lütfen eksik kalanı yeniden gönderin.
