### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Ваш візіт: { $when }. Калі вызваліцца ранейшы час, я напішу Вам і на пэўны час прытрымаю яго для Вас. Візіт застаецца без змен, пакуль Вы не згодзіцеся.
# $when (String) - date and time
sooner-free-already = Ранейшы час вольны ўжо цяпер: { $when }. Можна перанесці візіт на яго, не чакаючы.
sooner-where = Дзе шукаць ранейшы час?
# $office (String) - a town
sooner-here = Толькі: { $office }
sooner-anywhere = У любым офісе
sooner-done = Вы ў чарзе. Я напішу Вам, як толькі вызваліцца ранейшы час.
sooner-in-line = Вы ў чарзе на ранейшы час. Я напішу Вам, як толькі ён з’явіцца.
sooner-stop = Больш не шукаць
sooner-back = Мой візіт
sooner-cannot-write = Калі Вы закрыеце гэту старонку, я не змагу Вам тут напісаць, таму не паведамлю пра ранейшы час. Вы можаце пашукаць яго самастойна.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Ёсць вольны ранейшы час: { $when }, { $office }. Я трымаю яго для Вас.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Калі ласка, адкажыце да: { $until }. Потым гэты час атрымае хтосьці іншы. Ваш візіт ({ $was }) застаецца без змен, пакуль Вы не згодзіцеся.
sooner-yes = Так, бяру гэты час
sooner-no = Не, пакідаю свой час
