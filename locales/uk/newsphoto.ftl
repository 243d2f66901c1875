### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Надішліть, будь ласка, одне зображення: як фото або як файл JPEG чи PNG. Не більше ніж { $megabytes } МБ.
newsphoto-none = Без зображення
newsphoto-kind = Такий файл покаже не кожен месенджер. Надішліть, будь ласка, фото або файл JPEG чи PNG.
# $megabytes (Number)
newsphoto-too-large = Це зображення завелике: можна не більше ніж { $megabytes } МБ. Надішліть, будь ласка, менше. У Telegram воно зменшиться саме, якщо надіслати його як фото, а не як файл.
newsphoto-fetching = Завантажую зображення. Коли буде готово, напишу тут.
