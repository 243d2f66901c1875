### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Дзякуем. Час Вашага візіту не мяняецца: { $when }.
keep-gone = Прабачце, гэта ўжо немагчыма. Выберыце, калі ласка, іншы час або скасуйце візіт.
