### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Dziękujemy. Wizyta pozostaje w tym terminie: { $when }.
keep-gone = Przepraszamy, to już niemożliwe. Proszę wybrać inny termin albo odwołać wizytę.
