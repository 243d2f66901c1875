### Other times for an event.

eventtimes-what = Ne değişsin?
eventtimes-add = Buluşma ekle
eventtimes-every = Gelecektekilerin hepsini kaydır
# $when (String) - date and time, from and to
eventtimes-session = { $when }: bu buluşmayla ne yapılsın?
eventtimes-move = Başka zaman
eventtimes-drop = Buluşmayı iptal et
eventtimes-when = Ne zaman? Lütfen günü, saat öncekinden farklıysa saati de yazın, örneğin: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Şimdiye kadar: { $when }. Yeni gün ya da saat nedir? Örneğin: 24.12, ya da 18:00-20:00, ya da ikisi birden.
# $when (String) - date and time, from and to
eventtimes-new-first = İlki: { $when }. Onun yeni günü ya da saati nedir? Diğerlerinin hepsi aynı süre kadar kayar.
# $count (Number) - how many people
eventtimes-check = Doğru mu? Hemen haber verilecek kişiler: { $count }
eventtimes-same = Hiçbir şey değişmedi.
eventtimes-cannot = Bu mümkün değil: buluşmalar çakışmamalı, başlamış olan da değişmez. Hiçbir şey değiştirilmedi.
