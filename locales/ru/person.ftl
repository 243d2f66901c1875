### Talking to a person: the questions before the first words.

person-subject = Разговор с человеком
    .keywords = человек, консультант, оператор, сотрудник, живой человек, поговорить с человеком, хочу поговорить, связаться с человеком
person-nobody = В этом чате сейчас никто не отвечает. Вот офисы: можно позвонить, написать или прийти.
person-about = Вам здесь ответит человек из центра. О чём пойдёт речь?
person-visit = Мой визит
person-work = Работа
person-documents = Документы и переводы
person-law = Право, налоги, бизнес
person-wellbeing = Самочувствие, семья, конфликт
person-courses = Курсы и встречи
person-employer = Вопрос работодателя
person-other = Что-то другое
person-office = Важно ли, какой офис ответит?
person-any-office = Не важно
# $language (String) - a language
person-not-spoken = Скажем честно: у нас никто не говорит на этом языке: { $language }. Мы воспользуемся переводом, поэтому ответ может занять больше времени.
person-reads = На каком ещё языке вы можете читать?
person-reads-more = Ещё какой-нибудь язык?
person-none = Ни на одном из них
person-enough = Это всё
person-too-many = Сегодня уже было несколько разговоров. Пожалуйста, позвоните в офис, придите или напишите завтра.
# $code (String) - a return code
person-code = Если эта страница закроется, к разговору можно вернуться с этим кодом: { $code }. Пожалуйста, запишите его. Он вводится в «Настройках».
