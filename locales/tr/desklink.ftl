### A one-time link to the desk in the browser.

desklink-check = Tarayıcıdaki panele bir bağlantı hazırlayacağım. Bir kez, 15 dakika boyunca çalışır ve onu bilen herkesi içeri alır. Kimseye vermeyin.
desklink-yes = Bağlantıyı hazırla
    .keywords = evet, tamam, bağlantı, link
# $link (String) - an address
desklink-here = Bağlantınız: { $link }
