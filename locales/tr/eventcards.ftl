### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Hatırlatma:

    { $what }
eventcards-cannot = Gelemiyorum
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [one]
        Bir yer açıldı ve sıra sizde:

        { $what }
   *[other]
        { $count } yer açıldı ve sıra sizde:

        { $what }
}
# $until (String) - date and time
eventcards-until = Sizin için ayrıldı. Son yanıt zamanı: { $until }. Sonra sıradaki kişiye sorarız.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Sizin için bir yer ayrılmıştı, ama süre doldu; yer sıradaki kişiye veriliyor. Yine de gelmek isterseniz sıranın sonuna girebilirsiniz.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    Üzgünüz, bu iptal edildi:

    { $what }
eventcards-alike = Başka bir şey ara
# $what (String) - a title
eventcards-moved =
    Zamanı değişti:

    { $what }
eventcards-moved-discreet = Kayıtlı olduğunuz bir etkinliğin zamanı değişti.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Eskisi: { $old }
    Yenisi: { $new }
# $when (String) - from when to when
eventcards-new-time = Yapılacak: { $when }
# $when (String) - from when to when
eventcards-no-time = İptal: { $when }
eventcards-in-calendar = Takviminizde varsa, lütfen oradan kendiniz silin.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] { $count } değişiklik daha: “Ayrıntılar” düğmesine basın.
   *[other] { $count } değişiklik daha: “Ayrıntılar” düğmesine basın.
}
# $what (String) - a title and when it is
eventcards-changed =
    Bir şey değişti, lütfen bakın:

    { $what }
eventcards-link-on-card = Yeni bir bağlantı var. “Ayrıntılar” düğmesine basınca görürsünüz.
# $what (String) - a title and when it was
eventcards-how =
    Nasıldı? Bir dokunuş yeter. Yanıtlamak zorunda değilsiniz.

    { $what }
