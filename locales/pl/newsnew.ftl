### A new announcement.

newsnew-language = W jakim języku będzie pierwsza wersja?
newsnew-placeholders = W tekście można użyć tych znaczników. Zamiast nich widać będzie to, co oznaczają: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. Ostatnie cztery działają, gdy jest wydarzenie.
newsnew-words = Proszę napisać ogłoszenie.
newsnew-done = Szkic jest zapisany. Nic jeszcze nie wysłano.
