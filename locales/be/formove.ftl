### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Час візіту: { $when }. Пераносьце толькі на просьбу чалавека.
formove-done = Візіт перанесены. Калі чалавеку можна тут напісаць, ён атрымае паведамленне.
