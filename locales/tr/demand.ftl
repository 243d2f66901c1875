### What people ask for in their own words, in numbers, for coordinators.

demand-title = Kendi sözleriyle
demand-about = İnsanlar neye ihtiyaçları olduğunu kendi sözleriyle de yazıyor. Bu sözler saklanmaz; yalnızca sayılar saklanır: ne, kaç kez istendi.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Henüz kimse kendi sözleriyle yazmadı.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Hemen açıldı: { $opened }. Üçünden hangisi diye soruldu: { $offered }, bunlardan seçilen: { $taken }. Kısa yanıtlar: { $answered }. Yanıtsız kalanlar:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = hemen açıldı
demand-offered = üçünden hangisi diye soruldu
demand-taken = üçünden biri seçildi
demand-answered = kısa yanıt
demand-refused = önerilenlerin hiçbiri
demand-elsewhere = bununla ilgilenmiyoruz
demand-unmatched = anlaşılmadı
demand-unknown = bilinmiyor
# $count (Number) - how often
demand-more = Ve diğerleri: { $count }. Hepsi raporda.
