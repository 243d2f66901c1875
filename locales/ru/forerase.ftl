### Erasing somebody who was booked by phone.

forerase-what = Будет удалено всё, что здесь известно об этом человеке: имя, номер телефона и все визиты. Будущие визиты будут отменены. Вернуть это не сможет никто.
forerase-stays = Что останется: закодированная пометка, чтобы никакая резервная копия не вернула эти данные, и числа без имён для отчётов.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Человек об этом просит, и вы точно знаете, кто это? { $ref }, { $when }, { $office }
forerase-done = Готово: здесь больше нет данных об этом человеке.
