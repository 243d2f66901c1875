### The yes of a second person.

# $count (Number)
newsapprove-check = Ktoś z zespołu potwierdził je dla tylu osób: { $count }. Czy wysłać?
newsapprove-yes = Tak, wyślij
newsapprove-another = Zatwierdzić musi inna osoba niż ta, która potwierdziła.
