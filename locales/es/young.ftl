### Who says that they are young: the words are for somebody of thirteen, who is addressed as children are.

young-title = Qué bueno que estás aquí
young-welcome = Puedes preguntar lo que quieras. Aquí no se le niega ayuda a nadie por su edad.
# $number (String) - a telephone number
young-line = { $number }: para niños, niñas y jóvenes, gratis. Puedes llamar ahí cuando algo es difícil para ti.
young-person = Puedes escribirle a una persona del centro. Una persona lee lo que escribes y te responde; a veces hay que esperar un poco.
young-talking = Ahora te escribes con las personas del centro: lo que escribes les llega.
young-visits = También puedes venir a algunas citas. Si hace falta tu mamá, tu papá o quien te cuida, te lo explica la persona del centro.
young-news = No enviamos avisos a quien tiene menos de 16 años. Los recordatorios de tus citas llegan como siempre.
# $under (Number) - 16 or 18
young-remembered = Solo recordamos que tienes menos de { $under } años, y no cuántos tienes. Las personas del centro lo ven, para poder ayudarte bien. ¿Es un error? Toca “{ young-older }”.
young-write = Escribir a una persona
young-older = Tengo 18 años o más
young-corrected = Gracias, ya está corregido.
