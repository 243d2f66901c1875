### An announcement's button.

newsbutton-what = Што адкрывае кнопка?
newsbutton-none = Без кнопкі
newsbutton-events = Заняткі і сустрэчы
newsbutton-person = Размова з чалавекам
newsbutton-link = Вэб-старонка
newsbutton-which-link = Дашліце, калі ласка, адрас. Ён пачынаецца з https://
newsbutton-bad-link = Гэта не адрас, які можна бяспечна адкрыць. Ён мае пачынацца з https://
