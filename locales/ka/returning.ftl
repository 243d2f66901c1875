### Coming back with a return code.

returning-code = დაწერეთ თქვენი წვდომის კოდი.
returning-unclear = ეს წვდომის კოდს არ ჰგავს. მასში თორმეტი ასო და ციფრია.
returning-done = მოგესალმებით! აი, თქვენი ვიზიტები.
returning-wrong = ამ კოდს ვერ ვცნობ. გთხოვთ, შეამოწმოთ და ხელახლა სცადოთ.
returning-too-many = ძალიან ბევრი მცდელობა იყო. გთხოვთ, ერთ საათში სცადოთ.
returning-check = თქვენ გახსენით ბმული წვდომის კოდით. გადმოვიტანო აქ ამ კოდის ვიზიტები?
returning-yes = დიახ, გადმოიტანეთ
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi
# $code (String) - a secret code, shown this once
returning-done-code = მოგესალმებით! აი, თქვენი ვიზიტები. ძველი კოდი აღარ მუშაობს. თქვენი ახალი წვდომის კოდი: { $code }. მხოლოდ ერთხელ გაჩვენებთ.
