### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Bu dosya iletilemeyecek kadar büyük: en fazla { $megabytes } MB.
passing-kind = Bu tür dosya iletilemez. Lütfen fotoğraf, PDF, Word veya metin dosyası, ses ya da MP4 video gönderin.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] Bu görüşmede zaten { $count } dosya var, daha fazlası saklanamıyor. Lütfen sözle anlatın.
   *[other] Bu görüşmede zaten { $count } dosya var, daha fazlası saklanamıyor. Lütfen sözle anlatın.
}
# The file could not be fetched from the messenger.
passing-lost = Dosya bize ulaşmadı. Lütfen bir kez daha gönderin.
