### A one-time link to the desk in the browser.

desklink-check = Voy a crear un enlace al panel del navegador. Sirve una vez, por 15 minutos, y deja entrar a quien lo tenga. No lo comparta.
desklink-yes = Crear el enlace
    .keywords = sí, si, ok, dale, enlace, link
# $link (String) - an address
desklink-here = Su enlace: { $link }
