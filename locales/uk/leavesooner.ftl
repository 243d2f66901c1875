### No to an earlier time.

leavesooner-done = Ваш візит лишається без змін. Я напишу вам, коли звільниться інший раніший час.
