### The ticket for an event.

ticket-title = Білет
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Білет { $code } як QR-код
ticket-how = Пакажыце або скажыце гэты код на ўваходзе. Прозвішча не патрэбна.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] Для { $count } чалавека. Пакажыце або скажыце гэты код на ўваходзе. Прозвішча не патрэбна.
    [few] Для { $count } чалавек. Пакажыце або скажыце гэты код на ўваходзе. Прозвішчы не патрэбныя.
    [many] Для { $count } чалавек. Пакажыце або скажыце гэты код на ўваходзе. Прозвішчы не патрэбныя.
   *[other] Для { $count } чалавека. Пакажыце або скажыце гэты код на ўваходзе. Прозвішчы не патрэбныя.
}
ticket-back = Да мерапрыемства
