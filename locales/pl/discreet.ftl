### Discreet reminders.

discreet-on = Od teraz przypomnienia podają tylko dzień i godzinę, nic więcej.
discreet-off = Od teraz przypomnienia są znowu zwykłe.
