### A report of some months, for coordinators.

report-about = Rapor; kişileri, randevuları, etkinlikleri, kursları ve görüşmeleri ofise, hizmete ve dile göre sayar. İçinde ad yoktur. Bir tablo (XLSX) ve bir resim alırsınız.
report-first = Hangi aydan başlasın?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = Hangi aya kadar, o ay da dahil? Başlangıç: { $first }
# $first (String) - a month and its year
report-only = Yalnızca { $first }
report-office = Hangi ofis için?
report-all = Bütün ofisler
report-ordered = Raporu hazırlıyorum. Birazdan buraya gelir.
# $limit (Number)
report-too-many = { $limit ->
    [one] Sizin için zaten { $limit } dosya hazırlıyorum.
   *[other] Sizin için zaten { $limit } dosya hazırlıyorum.
} Lütfen biraz bekleyip tekrar deneyin.
