### Leaving an event, or its line.

leaveevent-course = Bu bir kurs: bütün buluşmalarından ayrılmış olursunuz. Yalnızca birine gelemiyorsanız ayrılmanız gerekmez.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Yerinizden vazgeçiyor musunuz? Yeriniz başkasına verilecek.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Sıradan çıkıyor musunuz?
leaveevent-yes = Evet
    .keywords = evet, tamam
leaveevent-done = Haber verdiğiniz için teşekkürler. Kaydettik.
leaveevent-started = Başladığı için artık ayrılamazsınız.
