### Talking to a person: the questions before the first words.

person-subject = Rozmowa z człowiekiem
    .keywords = człowiek, konsultant, konsultantka, doradca, operator, pracownik, rozmowa z konsultantem, chcę porozmawiać, żywy człowiek
person-nobody = W tym czacie nikt teraz nie odpowiada. Oto biura: można zadzwonić, napisać albo przyjść.
person-about = Odpowie tu człowiek z centrum. Czego dotyczy sprawa?
person-visit = Umówiona wizyta
person-work = Praca
person-documents = Dokumenty i tłumaczenia
person-law = Prawo, podatki, firma
person-wellbeing = Samopoczucie, rodzina, konflikt
person-courses = Kursy i spotkania
person-employer = Sprawy pracodawcy
person-other = Coś innego
person-office = Czy ma znaczenie, które biuro odpowie?
person-any-office = To nie ma znaczenia
# $language (String) - a language
person-not-spoken = Niestety nikt u nas nie zna tego języka: { $language }. Spróbujemy porozumieć się za pomocą programu do tłumaczenia i prostych słów. Odpowiedź może przyjść później i mogą zdarzyć się błędy.
person-reads = W jakim innym języku można do Państwa pisać?
person-reads-more = Jeszcze jakiś język?
person-none = Żaden z nich
person-enough = To wszystko
person-too-many = Dziś było już kilka rozmów. Proszę zadzwonić do biura lub przyjść albo napisać jutro.
# $code (String) - a return code
person-code = Jeśli ta strona się zamknie, do rozmowy można wrócić z kodem dostępu: { $code }. Prosimy go zapisać. Aby go wpisać, proszę otworzyć „Ustawienia”.
