### Whether one is coming.

eventcoming-noted = Haber verdiğiniz için teşekkürler. Kurstaki yeriniz duruyor. Kurstan tamamen ayrılmak isterseniz aşağıdan yapabilirsiniz.
eventcoming-not-in = Bu etkinliğe kayıtlı değilsiniz.
