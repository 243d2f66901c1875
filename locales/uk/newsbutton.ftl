### An announcement's button.

newsbutton-what = Що відкриває кнопка?
newsbutton-none = Без кнопки
newsbutton-events = Заняття й зустрічі
newsbutton-person = Розмова з людиною
newsbutton-link = Вебсторінка
newsbutton-which-link = Надішліть, будь ласка, адресу. Вона починається з https://
newsbutton-bad-link = Це не адреса, яку можна безпечно відкрити. Вона має починатися з https://
