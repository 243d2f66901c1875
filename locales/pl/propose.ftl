### Asking the visitor of a visit that cannot be as planned.

propose-same = Pytanie jest wysłane. Na tę samą porę zarezerwowano kogoś innego z zespołu.
propose-other = Pytanie jest wysłane. O tej porze nikt inny nie jest wolny, więc ta osoba może wybrać inny termin albo odwołać wizytę.
propose-call = Ta osoba nie dostaje tu wiadomości. Proszę zadzwonić i zmienić lub odwołać wizytę zgodnie z jej życzeniem.
