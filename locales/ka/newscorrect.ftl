### Correcting an announcement.

newscorrect-pause-first = გაგზავნა მიმდინარეობს. ჯერ შეაჩერეთ, შემდეგ შეასწორეთ.
newscorrect-language = რომელ ენაზე გსურთ შესწორება?
# $language (String) - a language
newscorrect-words = დაწერეთ ახალი ტექსტი. ენა: { $language }
newscorrect-check = Telegram-ში ახალი ტექსტი ძველს ჩაანაცვლებს. სხვა ჩატის აპებში ხალხი კიდევ ერთ შეტყობინებას მიიღებს. სწორია?
newscorrect-yes = დიახ, შესწორება
newscorrect-done = შესწორება იგზავნება.
