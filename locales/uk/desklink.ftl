### A one-time link to the desk in the browser.

desklink-check = Я підготую посилання на панель у браузері. Воно діє один раз, протягом 15 хвилин. З ним може увійти кожен, хто його має, тому нікому його не передавайте.
desklink-yes = Підготувати посилання
    .keywords = так, добре, ок, посилання
# $link (String) - an address
desklink-here = Ваше посилання: { $link }
