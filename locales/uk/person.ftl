### Talking to a person: the questions before the first words.

person-subject = Розмова з людиною
    .keywords = людина, консультант, консультантка, оператор, працівник, жива людина, поговорити з людиною, хочу поговорити, зв'язатися з людиною
person-nobody = У цьому чаті зараз ніхто не відповідає. Ось офіси: можна зателефонувати, написати або прийти.
person-about = Вам тут відповість людина з центру. Про що йдеться?
person-visit = Мій візит
person-work = Робота
person-documents = Документи й переклади
person-law = Право, податки, бізнес
person-wellbeing = Самопочуття, сім’я, конфлікт
person-courses = Курси й зустрічі
person-employer = Питання роботодавця
person-other = Щось інше
person-office = Чи важливо, який офіс відповість?
person-any-office = Не важливо
# $language (String) - a language
person-not-spoken = Скажемо чесно: у нас ніхто не говорить цією мовою: { $language }. Ми скористаємося перекладом, тому відповідь може забрати більше часу.
person-reads = Якою ще мовою ви можете читати?
person-reads-more = Ще якась мова?
person-none = Жодною з них
person-enough = Це все
person-too-many = Сьогодні вже було кілька розмов. Будь ласка, зателефонуйте в офіс, прийдіть або напишіть завтра.
# $code (String) - a return code
person-code = Якщо ця сторінка закриється, до розмови можна повернутися з цим кодом: { $code }. Запишіть його, будь ласка. Він вводиться в «Налаштуваннях».
