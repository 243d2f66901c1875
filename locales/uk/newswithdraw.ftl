### Taking an announcement back.

newswithdraw-check = Відкликати? Де це ще можливо, повідомлення зникне. Інші люди прочитають, що воно вже не діє.
newswithdraw-yes = Так, відкликати
newswithdraw-done = Відкликаємо оголошення.
