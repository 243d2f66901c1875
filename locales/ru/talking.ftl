### A conversation with a person of the centre.

talking-open = Скоро вам ответит человек из центра
talking-taken = Вам отвечает человек из центра
talking-closed = Разговор завершён
# $subject (String) - what it is about, $day (String) - a date
talking-about = Тема: { $subject }. Начало: { $day }.
talking-now = Мы сейчас на работе и ответим здесь, как только сможем.
talking-write = Пишите своими словами. Можно также отправить фото, файл, голосовое сообщение или геопозицию. Всё, что вы отправите, получит человек.
talking-keep = Пожалуйста, не отправляйте номер PESEL и фото паспорта. В случае опасности звоните 112: этот чат – не экстренная служба.
talking-over = Если остались вопросы, можно написать снова.
talking-end = Завершить разговор
talking-not-found = Не удаётся найти этот разговор.
