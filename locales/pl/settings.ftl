### Settings.

settings-title = Ustawienia
settings-language = Język
settings-discreet = Włącz dyskretne przypomnienia
settings-ordinary = Włącz zwykłe przypomnienia
settings-code = Nowy kod dostępu
settings-enter-code = Mam kod dostępu
settings-now-discreet = Przypomnienia są dyskretne: podają tylko dzień i godzinę.
settings-now-ordinary = Przypomnienia podają dzień, godzinę, biuro i usługę. W delikatnych sprawach podają tylko dzień i godzinę.
