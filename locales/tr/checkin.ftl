### Tickets at the door of an event.

checkin-ticket = Lütfen bilet kodunu yazın.
checkin-unclear = Bu bir bilet kodu değil. Kodda 8 harf ve rakam vardır, örneğin ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Hoş geldiniz!
    { $what }
    Bu biletle gelen kişi sayısı: { $count }
# $what (String) - title and time of the event
checkin-again =
    Bu bilet daha önce kontrol edildi:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Bu bilet geçerli, ama başka bir etkinlik için:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Bu bilet geçerli, ama bugün için değil:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    Bu etkinlik iptal edildi:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Bu kişi sırada, henüz yeri yok:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Bu kişi yerinden vazgeçti:
    { $what }
checkin-unknown = Bu bileti bulamıyorum. Lütfen koda bir daha bakın.
checkin-for-staff = Bu kod ekibimiz içindir: lütfen girişte gösterin. Başka bir şey yapmanız gerekmez.
checkin-undo = Geri al
checkin-type = Sonraki bileti yaz
