### The offices.

offices-title = ჩვენი ოფისები
    .keywords = მისამართი, მისამართები, სად ხართ, სად მდებარეობთ, სამუშაო საათები, როდის მუშაობთ, კონტაქტი, საკონტაქტო, misamarti, sad xart, sad khart, rodis mushaobt, kontaqti
offices-which = რომელი ოფისი გაინტერესებთ?
