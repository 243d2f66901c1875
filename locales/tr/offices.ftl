### The offices.

offices-title = Ofislerimiz
    .keywords = adres, adresler, adresiniz, neredesiniz, nerede, çalışma saatleri, iletişim bilgileri, kaçta açılıyor
offices-which = Hangi ofis hakkında bilgi istersiniz?
