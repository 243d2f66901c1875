### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = Зображення вже стоїть в оголошенні.
picturing-lost = Не вдалося завантажити зображення. Надішліть його, будь ласка, ще раз.
picturing-late = Оголошення вже не чернетка: зображення залишається таким, як було.
