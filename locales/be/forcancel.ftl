### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Чалавек просіць скасаваць гэты візіт? { $when }, { $office }
forcancel-done = Візіт скасаваны. Калі чалавеку можна тут напісаць, ён атрымае паведамленне.
