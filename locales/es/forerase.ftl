### Erasing somebody who was booked by phone.

forerase-what = Se borrará todo lo que aquí se sabe de esta persona: nombre, teléfono y todas las citas. Las próximas citas se cancelarán. Nadie podrá recuperarlo.
forerase-stays = Lo que queda: una marca codificada, para que ninguna copia de seguridad devuelva los datos, y cifras sin nombres para los informes.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = ¿La persona lo pidió y es seguro quién es? { $ref }, { $when }, { $office }
forerase-done = Listo: aquí ya no hay ningún dato de esta persona.
