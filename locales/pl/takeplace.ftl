### Taking the place that is being offered.

takeplace-gone = Niestety to miejsce nie jest już zarezerwowane.
