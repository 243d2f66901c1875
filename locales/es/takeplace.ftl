### Taking the place that is being offered.

takeplace-gone = Lo siento, ya no le guardamos ese cupo.
