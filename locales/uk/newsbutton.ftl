### An announcement's button.

newsbutton-what = Що відкриває кнопка?
newsbutton-none = Без кнопки
newsbutton-events = Заходи
newsbutton-person = Розмова з працівником
newsbutton-link = Адреса сторінки
newsbutton-which-link = Надішліть, будь ласка, адресу. Вона починається з https://
newsbutton-bad-link = Це не адреса, яку можна безпечно відкрити. Вона має починатися з https://
