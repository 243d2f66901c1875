### Correcting what is known of a person.

correct-how = ¿Qué quiere corregir? El cambio queda en todas sus próximas citas.
correct-none = No tiene próximas citas, así que no hay nombre ni teléfono por corregir.
correct-rest = También puede cambiar el idioma y, en la configuración, cómo le escribimos. Para cambiar la fecha de una cita o cancelarla, abra la cita.
correct-name = Mi nombre
correct-phone = Mi teléfono
correct-company = Mi empresa
correct-which-name = ¿Qué nombre escribimos?
correct-which-phone = ¿Qué número de teléfono escribimos?
correct-which-company = ¿Qué empresa escribimos?
# $count (Number) - in how many visits
correct-done = { $count ->
    [one] Listo: se corrigió en { $count } cita. No guardamos lo que había antes.
   *[other] Listo: se corrigió en { $count } citas. No guardamos lo que había antes.
}
