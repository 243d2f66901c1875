### Out of the line for an earlier time.

notsooner-done = Добра. Ваш візіт застаецца без змен, я ўжо не шукаю больш ранняга часу.
