### Coming back with a return code.

returning-code = Escriba su código de acceso, por favor.
returning-unclear = Eso no parece un código de acceso. Tiene doce letras y cifras.
returning-done = ¡Qué bueno verle de nuevo! Estas son sus citas.
returning-wrong = No conozco este código. Revíselo e intente otra vez, por favor.
returning-too-many = Fueron demasiados intentos. Intente otra vez en una hora.
returning-check = Abrió un enlace con un código de acceso. ¿Traigo a este chat las citas que tiene?
returning-yes = Sí, traerlas aquí
    .keywords = sí, si, ok, dale
# $code (String) - a secret code, shown this once
returning-done-code = ¡Qué bueno verle de nuevo! Estas son sus citas. El código anterior ya no funciona. Su nuevo código de acceso: { $code }. Solo se muestra una vez.
