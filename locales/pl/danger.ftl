### Danger: what is said to whoever calls for help.

danger-title = Pomoc w niebezpieczeństwie
danger-told = Ludzie z centrum widzą teraz, że potrzebna jest pomoc. Nie mogą jednak przyjechać i mogą nie przeczytać tego od razu: w niebezpieczeństwie proszę dzwonić pod 112.
danger-later = Gdy będzie już bezpiecznie, proszę tu napisać albo wybrać poniżej, co jest potrzebne.
