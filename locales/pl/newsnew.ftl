### A new announcement.

newsnew-language = W jakim języku powstanie najpierw?
newsnew-placeholders = Można użyć tych nazw, a każdy przeczyta to, co oznaczają: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. Ostatnie cztery wymagają wydarzenia.
newsnew-words = Proszę napisać ogłoszenie.
newsnew-done = Szkic jest zapisany. Nic jeszcze nie wysłano.
