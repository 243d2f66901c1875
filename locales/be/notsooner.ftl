### Out of the line for an earlier time.

notsooner-done = Добра. Ваш візіт застаецца без змен, я больш не шукаю ранейшага часу.
