### All that is known of a person, as files.

takedata-ordered = Dosyalarınız hazırlanıyor. Birazdan bu sohbete gelir.
takedata-daily = Dosyalarınızı bir günden daha kısa süre önce aldınız. Lütfen yarın tekrar isteyin.
takedata-here = Hakkınızda bildiğimiz her şey: okumak için bir sayfa ve bilgisayarlar için bir dosya. Bu telefonu elinde tutan herkes açabilir.
takedata-failed = Dosyalarınız hazırlanamadı. Üzgünüz. Lütfen tekrar deneyin.
takedata-page = Okumak için sayfa
takedata-file = Bilgisayar için dosya
