### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = меню, старт, начать, начало, в начало, главное меню, главная
listening-language = язык, языки, сменить язык, поменять язык, другой язык, смена языка
listening-help = помощь, помоги, помогите, справка, инфо, информация, инструкция, sos, сос, 112
listening-stop = стоп, отписаться, отпишите, хватит, не пишите, прекратить, конец
listening-visits = мои визиты, визиты, мои записи, записи, моя запись, мой визит, мои встречи
listening-back = назад, вернуться, обратно, шаг назад, вернись
