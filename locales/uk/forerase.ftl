### Erasing somebody who was booked by phone.

forerase-what = Буде видалено все, що тут відомо про цю людину: ім’я, номер телефону та всі візити. Майбутні візити буде скасовано. Повернути це не зможе ніхто.
forerase-stays = Що залишиться: закодована позначка, щоб жодна резервна копія не повернула цих даних, і числа без імен для звітів.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Людина про це просить, і ви точно знаєте, хто це? { $ref }, { $when }, { $office }
forerase-done = Готово: тут більше немає даних про цю людину.
