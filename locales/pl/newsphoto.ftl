### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Proszę przesłać jedno zdjęcie: jako fotografię albo plik JPEG lub PNG. Może mieć najwyżej { $megabytes } MB.
newsphoto-none = Bez zdjęcia
newsphoto-kind = Tego pliku nie pokaże każdy komunikator. Proszę przesłać fotografię albo plik JPEG lub PNG.
# $megabytes (Number)
newsphoto-too-large = To zdjęcie jest za duże: może mieć najwyżej { $megabytes } MB. Proszę przesłać mniejsze. W Telegramie zmniejszy się samo, jeśli zostanie wysłane jako fotografia, a nie jako plik.
newsphoto-fetching = Zdjęcie jest pobierane. Gdy będzie gotowe, pojawi się tu wiadomość.
