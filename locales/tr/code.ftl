### Return codes.

code-check = Erişim koduyla randevularınızı başka bir yerde yeniden bulabilirsiniz: başka bir telefonda, bir mesajlaşma uygulamasında ya da web sayfasında. Daha önce bir kodunuz varsa artık çalışmayacak.
code-yes = Kod istiyorum
    .keywords = evet, tamam, kod, kod ver, kod istiyorum
# $code (String) - a secret code, shown this once
code-yours = Erişim kodunuz: { $code }. Lütfen güvenli bir yerde saklayın. Onu yalnızca bir kez gösteriyoruz.
