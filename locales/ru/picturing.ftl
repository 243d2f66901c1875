### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = Изображение уже стоит в объявлении.
picturing-lost = Не удалось загрузить изображение. Пришлите его, пожалуйста, ещё раз.
picturing-late = Объявление уже не черновик: изображение остаётся таким, как было.
