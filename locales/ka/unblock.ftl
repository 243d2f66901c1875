### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = განვბლოკოთ ეს დრო? { $start } – { $end }. ვისაც ვკითხეთ და ჯერ არ გადაუწყვეტია, გაიგებს, რომ ვიზიტი გაიმართება.
unblock-yes = დიახ, განბლოკვა
    .keywords = დიახ, კი, ოკ, ok, diax, ki, განბლოკვა, განბლოკეთ
unblock-done = ამ დროის დაჯავშნა ისევ შეიძლება.
