### Yes to announcements.

newsyes-topics = O czym pisać? Proszę nacisnąć interesujące tematy. Jeśli nic nie wybrano, będziemy pisać o wszystkim.
newsyes-towns = O których miastach pisać? Jeśli nic nie wybrano, będziemy pisać o wszystkich.
newsyes-agree = Tak, zgadzam się
newsyes-done = Dziękujemy. Nasze ogłoszenia będą przychodzić tutaj.
