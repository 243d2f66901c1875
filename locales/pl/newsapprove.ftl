### The yes of a second person.

# $count (Number)
newsapprove-check = Ktoś z zespołu już potwierdził wysyłkę. Liczba osób: { $count }. Czy wysłać?
newsapprove-yes = Tak, wyślij
newsapprove-another = Zatwierdzić musi inna osoba niż ta, która potwierdziła.
