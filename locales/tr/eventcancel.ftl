### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = Serideki sonraki etkinlikler de: { $count }
# $count (Number) - how many people
eventcancel-check = Tamamen iptal edilsin mi? Bu geri alınamaz. Hemen haber verilecek kişiler: { $count }
eventcancel-yes = Evet, iptal et
    .keywords = evet, tamam
# $count (Number) - how many people
eventcancel-done = İptal edildi. Şimdi haber verilen kişiler: { $count }
