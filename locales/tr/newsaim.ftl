### Who an announcement is for.

newsaim-languages = Diller
newsaim-towns = Şehirler
newsaim-topics = Konular
newsaim-audiences = Kimler
newsaim-channels = Uygulamalar
newsaim-which = Uygun olanlara dokunun. Hiçbirini seçmezseniz hepsi geçerlidir.
newsaim-event = Etkinliğe katılanlar
newsaim-which-event = Hangi etkinliğe katılanlar için? Onlardan yalnızca duyurulara onay verenler alır.
newsaim-no-event = Belli bir etkinlik yok
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Şu anda alacak kişiler: { $count }
newsaim-only-those = Duyurular yalnızca duyurulara onay verenlere gider.
newsaim-back = Duyuru
