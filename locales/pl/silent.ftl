### No messages by themselves.

silent-on = Od teraz nic nie przyjdzie samo, nawet przypomnienia. Odpowiedzi na wiadomości nadal będą przychodzić.
silent-off = Od teraz znowu będą przychodzić przypomnienia o wizytach.
