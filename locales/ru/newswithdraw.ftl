### Taking an announcement back.

newswithdraw-check = Отозвать? Где это ещё возможно, сообщение исчезнет. Остальные прочитают, что оно больше не действует.
newswithdraw-yes = Да, отозвать
newswithdraw-done = Отзываем объявление.
