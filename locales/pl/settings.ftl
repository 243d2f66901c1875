### Settings.

settings-title = Ustawienia
settings-language = Język
settings-contact = Jak do mnie pisać
settings-code = Nowy kod dostępu
settings-enter-code = Mam kod dostępu
settings-now-discreet = Przypomnienia są bez szczegółów: podają tylko dzień i godzinę.
settings-now-ordinary = Przypomnienia podają dzień, godzinę, biuro i usługę. W delikatnych sprawach podają tylko dzień i godzinę.
settings-silent = Nic nie wysyłaj, tylko odpowiadaj
settings-remind = Przypominaj znowu o wizytach
settings-now-silent = Nic nie przychodzi samo, nawet przypomnienia. Przychodzą tylko odpowiedzi na wiadomości.
