### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Ваш візіт: { $when }. Калі вызваліцца больш ранні час, я напішу Вам і на пэўны час прытрымаю яго для Вас. Візіт застаецца без змен, пакуль Вы не пагодзіцеся.
# $when (String) - date and time
sooner-free-already = Больш ранні час вольны ўжо цяпер: { $when }. Можна перанесці візіт на яго, не чакаючы.
sooner-where = Дзе шукаць больш ранні час?
# $office (String) - a town
sooner-here = Толькі: { $office }
sooner-anywhere = У любым офісе
sooner-done = Вы ў чарзе. Я напішу Вам, як толькі вызваліцца больш ранні час.
sooner-in-line = Вы ў чарзе на больш ранні час. Я напішу Вам, як толькі ён з’явіцца.
sooner-stop = Больш не шукаць
sooner-back = Мой візіт
sooner-cannot-write = Калі Вы закрыеце гэту старонку, я не змагу Вам тут напісаць, таму не паведамлю пра больш ранні час. Вы можаце пашукаць яго самастойна.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Ёсць вольны больш ранні час: { $when }, { $office }. Я трымаю яго для Вас.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Калі ласка, адкажыце да: { $until }. Потым гэты час атрымае хтосьці іншы. Ваш візіт ({ $was }) застаецца без змен, пакуль Вы не пагодзіцеся.
sooner-yes = Так, бяру гэты час
sooner-no = Не, пакідаю свой час
