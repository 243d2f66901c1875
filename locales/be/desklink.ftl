### A one-time link to the desk in the browser.

desklink-check = Я падрыхтую спасылку на панэль у браўзеры. Яна дзейнічае адзін раз, 15 хвілін. З ёй можа ўвайсці кожны, хто яе мае, таму нікому яе не перадавайце.
desklink-yes = Падрыхтаваць спасылку
    .keywords = так, добра, ок, спасылка
# $link (String) - an address
desklink-here = Ваша спасылка: { $link }
