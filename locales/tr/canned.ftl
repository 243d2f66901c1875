### Ready-made replies, when they are sent.

canned-which = Hangi yanıtı göndereyim?
# $title (String) - a reply's title, $language (String)
canned-missing = Çevirisi yok ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    Kişi bunu okuyacak ({ $language }):

    { $words }
canned-yes = Gönder
    .keywords = evet, tamam, gönder
canned-none = Bu kişinin dilinde hazır yanıt yok.
