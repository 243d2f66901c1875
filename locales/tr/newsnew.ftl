### A new announcement.

newsnew-language = Önce hangi dilde yazacaksınız?
newsnew-placeholders = Metne bu adları koyabilirsiniz. Kişiler, onların yerine geçen sözleri görür: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. Son dördü için bir etkinlik gerekir.
newsnew-words = Lütfen duyuruyu yazın.
newsnew-done = Taslak kaydedildi. Henüz bir şey gönderilmedi.
