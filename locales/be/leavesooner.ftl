### No to an earlier time.

leavesooner-done = Ваш візіт застаецца без змен. Я напішу Вам, калі вызваліцца іншы ранейшы час.
