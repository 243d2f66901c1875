### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Usted escribe muy rápido y no alcanzo a leer. Vuelvo a leer a las { $time }: espere hasta entonces y envíe otra vez lo que falte. Si hay peligro, siempre puede escribirme, y llame al 112.
