### A new announcement.

newsnew-language = ¿En qué idioma lo va a escribir primero?
newsnew-placeholders = En el texto puede usar estos nombres. La gente verá lo que significan: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. Los últimos cuatro necesitan un evento.
newsnew-words = Escriba el aviso, por favor.
newsnew-done = El borrador está guardado. Todavía no se envía nada.
