### An announcement's button.

newsbutton-what = Что открывает кнопка?
newsbutton-none = Без кнопки
newsbutton-events = Занятия и встречи
newsbutton-person = Разговор с человеком
newsbutton-link = Веб-страница
newsbutton-which-link = Пришлите, пожалуйста, адрес. Он начинается с https://
newsbutton-bad-link = Это не адрес, который можно безопасно открыть. Он должен начинаться с https://
