### Taking the place that is being offered.

takeplace-gone = На жаль, мы ўжо не трымаем гэтага месца для Вас.
