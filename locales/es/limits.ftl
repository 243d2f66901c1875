### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Son muchos mensajes seguidos y no alcanzo a leerlos. Vuelvo a leer a las { $time }: espere hasta entonces y envíe otra vez lo que falte. Si hay peligro, siempre puede escribirme, y llame al 112.
# $time (Time) - when it goes on
limits-pause-people = Son muchos mensajes seguidos y no alcanzo a leerlos. Lo que escribe a la persona que le atiende sigue llegando. Los botones y lo demás vuelven a funcionar a las { $time }. Si hay peligro, siempre puede escribirme, y llame al 112.
# $time (Time) - when it goes on
limits-full = Es más de lo que puedo pasar. Lo que escribe ahora no llega a la persona que le atiende. Volverá a llegar a las { $time }: espere hasta entonces. Si hay peligro, siempre puede escribirme, y llame al 112.
# $count (Number) - messages
limits-lost = Tantos mensajes suyos no llegaron a la persona que le atiende: { $count }. Eran demasiados en un minuto. Envíe otra vez lo que falte.
