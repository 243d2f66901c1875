### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Kimler geliyor?
joinevent-alone = Tek başıma
    .keywords = yalnız, tek, tek başıma, sadece ben, yalnızca ben, hayır
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Ben ve { $count } kişi daha
   *[other] Ben ve { $count } kişi daha
}
joinevent-done = Yeriniz ayrıldı.
joinevent-changed = Kaydedildi.
joinevent-full = Üzgünüm, artık yeterli boş yer yok.
joinevent-closed = Üzgünüm, bu artık mümkün değil.
