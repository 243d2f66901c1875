### Return codes.

code-check = Con un código de acceso puede encontrar sus citas en otro lugar: en otro teléfono, en una app de mensajes o en la página web. Si ya tenía un código, dejará de funcionar.
code-yes = Quiero un código
    .keywords = sí, si, ok, dale, código, deme un código, dame un código
# $code (String) - a secret code, shown this once
code-yours = Su código de acceso: { $code }. Guárdelo bien. Solo lo mostramos una vez.
