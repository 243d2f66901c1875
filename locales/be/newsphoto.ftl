### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Дашліце, калі ласка, адну выяву: як фота або як файл JPEG ці PNG. Не больш за { $megabytes } МБ.
newsphoto-none = Без выявы
newsphoto-kind = Такі файл пакажа не кожны месенджар. Дашліце, калі ласка, фота або файл JPEG ці PNG.
# $megabytes (Number)
newsphoto-too-large = Гэта выява завялікая: можна не больш за { $megabytes } МБ. Дашліце, калі ласка, меншую. У Telegram яна паменшыцца сама, калі адправіць яе як фота, а не як файл.
newsphoto-fetching = Загружаю выяву. Калі будзе гатова, напішу тут.
