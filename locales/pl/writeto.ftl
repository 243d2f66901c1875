### Writing first to the person of a visit.

# $ref (String) - the visit's number
writeto-words = Wizyta { $ref }: proszę napisać wiadomość. Ta osoba może tu odpowiedzieć i nie zobaczy, kto ją napisał.
writeto-note = To, co zaczyna się od //, jest notatką dla zespołu, a sprawy jeszcze nie ma. Proszę napisać do tej osoby.
writeto-unheard = Nie wysłano: ta osoba nie dostaje już od nas wiadomości.
