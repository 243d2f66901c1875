### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = Liste: “{ $title }” ({ $when }). İçinde ad yok; yalnızca biletler, diller, yerler ve gelenler var. Hangi dosyayı istersiniz?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Listeyi hazırlıyorum. Birazdan buraya gelir.
# $limit (Number)
eventlist-too-many = { $limit ->
    [one] Sizin için zaten { $limit } dosya hazırlıyorum.
   *[other] Sizin için zaten { $limit } dosya hazırlıyorum.
} Lütfen biraz bekleyip tekrar deneyin.
