### Taking an announcement back.

newswithdraw-check = Отозвать? Где ещё можно, сообщение будет удалено. В других местах люди прочитают, что оно не действует.
newswithdraw-yes = Да, отозвать
newswithdraw-done = Оно отзывается.
