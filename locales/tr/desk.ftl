### The staff's own menu.

desk-title = Danışman paneli
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Açık talepler: { $count }. Yanıt bekleyen: { $waiting }.
desk-no-cases = Açık talep yok.
# $count (Number) - cases that are not shown
desk-more = Burada gösterilmeyen: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · boşta
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Günün randevuları
desk-walk-in = Randevusuz gelen
desk-book = Başkasına randevu al
desk-find = Randevu bul
desk-calendar = Takvimim
desk-block = Zamanı bloke et
desk-browser = Tarayıcıda panel
desk-coordinate = Koordinatörler için
