### Reminders through a messenger.
messenger-check = Telegram можа напамінаць Вам пра візіты. Вы атрымаеце спасылку, якая адкрые Telegram і перанясе туды Вашы візіты. Калі ў Вас ёсць код доступу, ён перастане дзейнічаць.
messenger-yes = Атрымаць спасылку
    .keywords = так, ага, добра, ок, ok
# $link (String) - a web address
messenger-link = Адкрыйце гэту спасылку на сваім тэлефоне: { $link }
