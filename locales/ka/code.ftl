### Return codes.

code-check = წვდომის კოდით თქვენს ვიზიტებს სხვაგანაც იპოვით: სხვა ტელეფონზე, ჩატის აპში ან საიტზე. თუ კოდი უკვე გქონდათ, ის აღარ იმუშავებს.
code-yes = კოდის მიღება
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi, კოდი, მინდა კოდი, kodi, minda kodi
# $code (String) - a secret code, shown this once
code-yours = თქვენი წვდომის კოდი: { $code }. შეინახეთ საიმედოდ. კოდს მხოლოდ ერთხელ გაჩვენებთ.
