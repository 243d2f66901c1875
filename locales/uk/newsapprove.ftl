### The yes of a second person.

# $count (Number)
newsapprove-check = Хтось із команди вже підтвердив розсилку. Кількість людей: { $count }. Надіслати?
newsapprove-yes = Так, надіслати
newsapprove-another = Схвалити має інша людина, не та, що підтвердила.
