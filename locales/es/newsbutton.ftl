### An announcement's button.

newsbutton-what = ¿Qué abre el botón?
newsbutton-none = Sin botón
newsbutton-events = Talleres y charlas
newsbutton-person = Una persona del centro
newsbutton-link = Una página web
newsbutton-which-link = Envíe la dirección, por favor. Empieza con https://
newsbutton-bad-link = Esa dirección no se puede abrir con seguridad. Debe empezar con https://
