### Return codes.

code-check = Dzięki kodowi dostępu można znaleźć swoje wizyty w innym miejscu: na innym telefonie, w komunikatorze albo na stronie internetowej. Wcześniejszy kod, jeśli był, przestanie działać.
code-yes = Tak, chcę kod
    .keywords = tak, ok, kod, chcę kod, dobrze
# $code (String) - a secret code, shown this once
code-yours = Kod dostępu: { $code }. Proszę przechować go w bezpiecznym miejscu. Pokazujemy go tylko raz.
