### Out of the line for an earlier time.

notsooner-done = Добре. Ваш візит лишається без змін, я більше не шукаю ранішого часу.
