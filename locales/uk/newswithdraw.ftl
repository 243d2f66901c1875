### Taking an announcement back.

newswithdraw-check = Відкликати? Де ще можна, повідомлення буде видалено. В інших місцях люди прочитають, що воно не діє.
newswithdraw-yes = Так, відкликати
newswithdraw-done = Воно відкликається.
