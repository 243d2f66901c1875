### Finding a visit by its number.

findvisit-ref = Які нумар візіту? У ім восем літар і лічбаў. Злучкі можна не пісаць.
findvisit-unclear = Гэта не падобна на нумар візіту.
findvisit-none = У Вашых офісах такога візіту няма.
