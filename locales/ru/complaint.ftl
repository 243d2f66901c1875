### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Что-то было не так в том, как мы с вами обошлись
# A button
complaint-key = Жалоба
# Whoever the centre has named stands below
complaint-who = Вы можете пожаловаться. Консультанты этого не читают. Жалобы принимают здесь:
complaint-how = Расскажите там своими словами, что случилось, когда и в каком офисе. Я ничего из этого не передаю: ни консультантам, ни в их группу.
complaint-stays = Помощь от этого не зависит: визиты, курсы и разговоры остаются без изменений.
complaint-another = Можно также попросить о другом консультанте: в разговоре или в офисе. Объяснять причину не нужно.
complaint-not-passed = Эти слова не переданы консультанту.
