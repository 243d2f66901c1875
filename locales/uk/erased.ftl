### What somebody is told who has just been erased.

erased-title = Усе стерто
erased-done = Готово: ми більше нічого про вас не знаємо. Цього повідомлення ми теж не зберігаємо.
erased-new = Якщо ви напишете нам знову, усе почнеться спочатку, ніби ми не знайомі.
