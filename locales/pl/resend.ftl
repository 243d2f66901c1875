### Words to a person whose conversation is closed.

resend-words = Co mam przekazać człowiekowi z centrum?
resend-closed = Rozmowa jest zakończona, więc nikt jeszcze tego nie przeczytał:
# $words (String) - what they wrote, or its beginning
resend-quoted = „{ $words }”
resend-ask = Czy to wysłać? Rozmowa będzie wtedy znowu otwarta.
resend-send = Wyślij to do konsultanta
resend-done = Wysłano. Rozmowa jest znowu otwarta.
resend-full = Nie mogę zachować aż tyle tekstu. Proszę napisać to jeszcze raz, gdy rozmowa będzie otwarta.
resend-file = Rozmowa jest zakończona, więc nikt tego nie dostał. Proszę nacisnąć „Napisz ponownie” i wysłać to jeszcze raz.
