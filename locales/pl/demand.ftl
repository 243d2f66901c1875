### What people ask for in their own words, in numbers, for coordinators.

demand-title = Własnymi słowami
demand-about = Ludzie piszą też własnymi słowami, czego im potrzeba. Nie zachowujemy tych słów, a tylko liczby: o co i jak często proszono.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Nikt jeszcze nie pisał własnymi słowami.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Otwarto od razu: { $opened }. Pytanie, o co z trzech chodzi: { $offered }, z tego wybrano: { $taken }. Krótkie odpowiedzi: { $answered }. Bez odpowiedzi:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = otwarto od razu
demand-offered = pytanie, o co z trzech
demand-taken = wybrano z trzech
demand-answered = krótka odpowiedź
demand-refused = nic z propozycji
demand-elsewhere = tym się nie zajmujemy
demand-unmatched = niezrozumiałe
demand-unknown = nie wiadomo
# $count (Number) - how often
demand-more = I inne: { $count }. Wszystko jest w raporcie.
