### A one-time link to the desk in the browser.

desklink-check = Przygotuję link do panelu w przeglądarce. Działa raz, przez 15 minut, i wpuszcza każdego, kto go ma. Proszę go nikomu nie przekazywać.
desklink-yes = Przygotuj link
    .keywords = tak, ok, link
# $link (String) - an address
desklink-here = Link: { $link }
