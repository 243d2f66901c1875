### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Son muchos mensajes seguidos y no alcanzo a leerlos. Vuelvo a leer a las { $time }: espere hasta entonces y envíe otra vez lo que falte. Si hay peligro, siempre puede escribirme, y llame al 112.
