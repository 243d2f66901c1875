### Taking the place that is being offered.

takeplace-gone = Üzgünüm, yer artık sizin için ayrılmış değil.
