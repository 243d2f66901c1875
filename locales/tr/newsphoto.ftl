### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Lütfen tek bir resim gönderin: fotoğraf olarak ya da JPEG veya PNG dosyası olarak. En fazla { $megabytes } MB olabilir.
newsphoto-none = Resimsiz
newsphoto-kind = Bunu her mesajlaşma uygulaması göstermez. Lütfen bir fotoğraf ya da JPEG veya PNG dosyası gönderin.
# $megabytes (Number)
newsphoto-too-large = Bu resim çok büyük: en fazla { $megabytes } MB. Lütfen daha küçüğünü gönderin. Telegram’da dosya olarak değil, fotoğraf olarak gönderirseniz kendiliğinden küçülür.
newsphoto-fetching = Resmi alıyorum. Bitince buraya yazacağım.
