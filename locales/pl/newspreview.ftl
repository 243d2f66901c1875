### An announcement shown to the coordinator alone.

newspreview-here = Tak będzie wyglądać ogłoszenie. Na razie nikt inny go nie widzi.
