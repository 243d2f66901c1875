### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Цей файл завеликий, щоб його передати: можна до { $megabytes } МБ.
passing-kind = Такий файл передати не можна. Надішліть, будь ласка, фото, PDF, файл Word чи текстовий, звук або відео MP4.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] У цій розмові вже { $count } файл, і більше зберегти не можна. Опишіть це, будь ласка, словами.
    [few] У цій розмові вже { $count } файли, і більше зберегти не можна. Опишіть це, будь ласка, словами.
    [many] У цій розмові вже { $count } файлів, і більше зберегти не можна. Опишіть це, будь ласка, словами.
   *[other] У цій розмові вже { $count } файлу, і більше зберегти не можна. Опишіть це, будь ласка, словами.
}
# The file could not be fetched from the messenger.
passing-lost = Файл до нас не дійшов. Надішліть його, будь ласка, ще раз.
