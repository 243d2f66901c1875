### Cancelling a visit.

# $when (String) - date and time, $office (String) - a town
cancel-check = გავაუქმოთ თქვენი ვიზიტი: { $when }, { $office }?
cancel-yes = დიახ, გაუქმება
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi, გაუქმება, გააუქმეთ, ვაუქმებ, gauqmeba, gaauqmet, vauqmeb
cancel-done = თქვენი ვიზიტი გაუქმებულია. მადლობა, რომ გვითხარით: ახლა ეს დრო სხვას გამოადგება.
# $limit (Number) - how many visits may be cancelled in a day
cancel-too-many = { $limit ->
    [one] აქ დღეში მხოლოდ { $limit } ვიზიტის გაუქმება შეიძლება, დღევანდელი კი უკვე ამოწურულია. გთხოვთ, სცადოთ ხვალ ან აცნობოთ ოფისს.
   *[other] აქ დღეში მხოლოდ { $limit } ვიზიტის გაუქმება შეიძლება, დღევანდელი კი უკვე ამოწურულია. გთხოვთ, სცადოთ ხვალ ან აცნობოთ ოფისს.
}
