### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Спасибо. Время вашего визита не меняется: { $when }.
keep-gone = Извините, это уже невозможно. Пожалуйста, выберите другое время или отмените визит.
