### A conversation with a person of the centre.

talking-open = Чекаємо на людину з центру
talking-taken = З вами людина з центру
talking-closed = Розмову завершено
# $subject (String) - what it is about, $day (String) - a date
talking-about = Тема: { $subject }. Початок: { $day }.
talking-now = Ми зараз на роботі й відповімо тут, щойно зможемо.
talking-write = Пишіть своїми словами. Можна також надіслати фото, файл, голосове повідомлення або місце на карті. Усе, що ви надішлете, отримає людина з центру.
talking-keep = Будь ласка, не надсилайте номер PESEL чи фото паспорта. У разі небезпеки телефонуйте 112: цей чат не для екстрених випадків.
talking-over = Якщо у вас ще є запитання, можна написати знову.
talking-end = Завершити розмову
talking-not-found = Не вдається знайти цю розмову.
