### On the day of a visit: late, or lost on the way.

late-noted = Teşekkürler, ofis geç kalacağınızı biliyor. Ne kadar? Bir düğmeye basın ya da buraya yazın.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
late-more = Yarım saatten fazla
# $by (String) - how long, as on the button
late-told = Teşekkürler, ofise bildirdik: { $by }.
late-lost = Ofise haber verildi. Nerede olduğunuzu ve ne gördüğünüzü buraya yazın ya da konumunuzu gönderin.
late-not-today = Bu, randevu gününde, randevu bitene kadar çalışır.
