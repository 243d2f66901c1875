### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } hazır yanıt. Okumak için dokunun.
   *[other] { $count } hazır yanıt. Okumak için birine dokunun.
}
replies-none = Henüz hazır yanıt yok.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – eksik: { $missing }
replies-add = Yeni yanıt yaz
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Eksik: { $languages }. Bu dilleri konuşanlara bu yanıt gönderilemez.
# $language (String) - a language
replies-write = Yaz: { $language }
replies-drop = Sil
