### What people ask for in their own words, in numbers, for coordinators.

demand-title = Con sus propias palabras
demand-about = La gente también escribe con sus propias palabras lo que necesita. De esas palabras no se guarda nada; solo números: qué se pidió y cuántas veces.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Todavía nadie ha escrito con sus propias palabras.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Abierto enseguida: { $opened }. Se preguntó cuál de tres: { $offered }; de esas veces se eligió: { $taken }. Respuestas cortas: { $answered }. Sin respuesta:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = abierto enseguida
demand-offered = se preguntó cuál de tres
demand-taken = elegido entre tres
demand-answered = respuesta corta
demand-refused = nada de lo ofrecido
demand-elsewhere = no nos corresponde
demand-unmatched = no se entendió
demand-unknown = no se sabe
# $count (Number) - how often
demand-more = Y otras más: { $count }. Todo está en el informe.
