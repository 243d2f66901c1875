### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menu, start, menu główne, strona główna, początek, od początku, zacznij
listening-language = język, języki, zmień język, zmiana języka, inny język
listening-sos = sos, s.o.s., 112, ratunku, na ratunek, na pomoc, ratujcie, ratujcie mnie, ratuj mnie, proszę mnie ratować, pilnie pomocy, pomocy pilnie, szybko pomocy, błagam o pomoc, jestem w niebezpieczeństwie, jesteśmy w niebezpieczeństwie, zagrożenie życia, wezwijcie policję, wezwijcie karetkę, zadzwońcie na 112
listening-help = pomoc, pomóż, info, informacje, instrukcja, pomocy
listening-stop = stop, koniec, zakończ, wypisz mnie, nie pisz, nie piszcie, wyłącz, wyłącz powiadomienia
listening-visits = moje wizyty, wizyty, moje rezerwacje, rezerwacje, moje terminy, pokaż wizyty, moja wizyta, odwołaj wizytę, odwołać wizytę, chcę odwołać wizytę, przełożyć wizytę
listening-back = wstecz, wróć, cofnij, cofnij się, powrót, z powrotem
listening-person = konsultant, konsultantka, człowiek, operator, z człowiekiem, rozmowa z człowiekiem, chcę rozmawiać z człowiekiem, rozmowa z konsultantem, połącz z konsultantem
listening-thanks = dziękuję, dziękuje, bardzo dziękuję, dziękuję bardzo, dzięki, dziękuję za pomoc, bardzo dziękuję za pomoc, dziękuję za odpowiedź, ok dziękuję, ok dzięki, dziękujemy
# A request for a person is a sentence with words of these lists alone; each word in all its forms.
# One of talk-to together with one of somebody or human, or else one of need together with one of human.
listening-talk-to = rozmawiać, porozmawiać, rozmowa, rozmowę, rozmowy, pogadać, pomówić, mówić, połączyć, połącz, połączcie, połączenie, połączenia, przełączyć, przełącz, przełączcie, skontaktować, kontakt, kontaktu, poproszę, daj, dajcie
listening-somebody = kimś, operatora, operatorem, operatorką, pracownikiem, pracowniczką, doradcą, doradczynią, osobą, specjalistą, specjalistką
# Whoever needs a worker or an operator is an employer: only words that mean us.
listening-need = potrzebuję, potrzebny, potrzebna, chcę, wolę, można
listening-human = człowiek, człowieka, człowiekiem, konsultant, konsultanta, konsultantem, konsultantka, konsultantki, konsultantkę, konsultantką
# What may stand around these. No word that denies, and none of work.
listening-around = ja, mi, mnie, o, czy, mogę, możecie, możesz, mógłbym, mogłabym, chciałbym, chciałabym, proszę, prosić, bardzo, z, ze, się, jakimś, jakąś, żywy, żywym, żywą, żywego, żywej, prawdziwy, prawdziwym, prawdziwą, prawdziwego, waszym, waszą, do, w, na, tu, tutaj, teraz, jak, to, jest, możliwe, bezpośrednio, od, razu, po, polsku, ukraińsku, rosyjsku, angielsku, który, która, mówi, mówiącym, mówiącą, centrum, pomoc, pomocy, mam, pytanie, problem, i, ale, tylko, dzień, dobry, cześć, witam, hej, tak, dziękuję
# Behind these anything may stand.
listening-about = sprawie, temat, o, odnośnie
# What people write who want to complain of us: whole messages.
listening-complaint = skarga, skargi, zażalenie, chcę złożyć skargę, chciałbym złożyć skargę, chciałabym złożyć skargę, złożyć skargę, jak złożyć skargę, gdzie złożyć skargę, chcę się poskarżyć, gdzie mogę się poskarżyć, jak się poskarżyć, wasz pracownik był niegrzeczny, wasza pracownica była niegrzeczna, wasz konsultant był niegrzeczny, wasza konsultantka była niegrzeczna, wziął pieniądze, wzięła pieniądze, wzięli pieniądze, wziął łapówkę, wzięła łapówkę, chciał łapówkę, chciała łapówkę, wasz pracownik chciał pieniędzy, wasza pracownica chciała pieniędzy
# Or a sentence with words of these lists alone, each word in all its forms: one of complain, or else one of wronged
# together with one of ours. No word for anybody else, and none of violence: that is danger.
listening-complain = skarga, skargę, skargi, skarg, skarżyć, poskarżyć, skarżę, zażalenie, zażalenia
listening-wronged = niegrzeczny, niegrzeczna, niegrzeczni, niegrzecznie, niemiły, niemiła, niemili, nieuprzejmy, nieuprzejma, chamski, chamska, krzyczał, krzyczała, krzyczeli, nakrzyczał, nakrzyczała, obraził, obraziła, obrażał, obrażała, wyśmiał, wyśmiała, poniżył, poniżyła, poniżał, poniżała, dyskryminował, dyskryminowała, zignorował, zignorowała, łapówkę, łapówki, łapówka, wziął, wzięła, wzięli
listening-ours = wasz, wasza, waszego, waszej, waszą, waszym, waszych, wasi, państwa, pracownik, pracownika, pracowniku, pracownica, pracownicę, pracownicy, konsultant, konsultanta, konsultantów, konsultantka, konsultantkę, konsultantki, doradca, doradcę, doradczyni, doradczynię, prawnik, prawnika, prawniczka, prawniczkę, psycholog, psychologa, psycholożka, psycholożkę, centrum, biuro, biurze, biura
listening-complaining = ja, was, chcę, chciałbym, chciałabym, chcemy, złożyć, napisać, wnieść, zgłosić, jak, gdzie, mogę, można, się, na, o, w, z, ze, do, od, za, mnie, mi, nam, nas, ode, był, była, byli, jest, dla, wobec, bardzo, proszę, dzień, dobry, i, to, on, ona, oni, ten, ta, który, która, ktoś, jeden, jedna, chciał, chciała, pieniądze, pieniędzy, pomoc, potraktował, potraktowała, zachował, zachowała, źle
