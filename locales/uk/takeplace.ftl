### Taking the place that is being offered.

takeplace-gone = На жаль, ми вже не тримаємо це місце для вас.
