### Settings.

settings-title = Settings
settings-language = Language
settings-contact = How we write to you
settings-code = New return code
settings-enter-code = I have a return code
settings-now-discreet = Your reminders are discreet: they say nothing but the day and the time.
settings-now-ordinary = Your reminders say the day, the time, the office and the service. For sensitive matters they say nothing but the day and the time.
settings-silent = Send me nothing by itself
settings-remind = Remind me of my visits again
settings-now-silent = Nothing comes by itself, reminders neither. You only get answers to what you write.
