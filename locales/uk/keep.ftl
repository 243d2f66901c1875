### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Дякуємо. Час вашого візиту не змінюється: { $when }.
keep-gone = Вибачте, це вже неможливо. Виберіть, будь ласка, інший час або скасуйте візит.
