### Publishing an event.

eventpublish-words = გამოქვეყნება ჯერ არ შეიძლება: აკლია სათაური ან აღწერა.
eventpublish-link = გამოქვეყნება ჯერ არ შეიძლება: ონლაინაა და ბმული აკლია.
eventpublish-future = გამოქვეყნება არ შეიძლება: ეს დრო უკვე გავიდა. ჯერ დრო შეცვალეთ.
eventpublish-closes = გამოქვეყნება არ შეიძლება: ჩაწერის ბოლო დღე გავიდა. ჯერ ის შეცვალეთ.
eventpublish-scope = ეს სერიის ნაწილია. რა გამოვაქვეყნოთ?
# $count (Number) - how many drafts
eventpublish-all = სერიის ყველა მონახაზი ({ $count })
# $languages (String) - names of languages
eventpublish-missing = აკლია: { $languages }. ვინც ამ ენებზე კითხულობს, სხვა ენაზე ნახავს.
# $languages (String) - names of languages
eventpublish-outdated = მოძველებულია, რადგან ორიგინალი შეიცვალა: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = გამოვაქვეყნოთ „{ $title }“? ამის შემდეგ ყველა ნახავს და ჩაწერას შეძლებს. ღონისძიებები: { $count }
eventpublish-yes = დიახ, გამოქვეყნება
    .keywords = დიახ, კი, ოკ, ok, diax, ki
# $count (Number) - how many events
eventpublish-done = გამოქვეყნდა: { $count }
