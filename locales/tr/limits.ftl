### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Çok hızlı yazıyorsunuz, yetişemiyorum. Yeniden okuyacağım saat: { $time }. Lütfen o zamana kadar bekleyin ve eksik kalanı yeniden gönderin. Tehlikede bana her zaman yazabilirsiniz; 112’yi de arayın.
