### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = სერიის შემდეგი ღონისძიებებიც: { $count }
# $count (Number) - how many people
eventcancel-check = საბოლოოდ გავაუქმოთ? უკან დაბრუნება შეუძლებელია. მაშინვე გაიგებს ამდენი ადამიანი: { $count }
eventcancel-yes = დიახ, გაუქმება
    .keywords = დიახ, კი, ოკ, ok, diax, ki
# $count (Number) - how many people
eventcancel-done = გაუქმდა. ახლა იგებს ამდენი ადამიანი: { $count }
