### The yes of a second person.

# $count (Number)
newsapprove-check = Хтось із команди підтвердив його для стількох людей: { $count }. Надіслати?
newsapprove-yes = Так, надіслати
newsapprove-another = Схвалити має інша особа, ніж та, що підтвердила.
