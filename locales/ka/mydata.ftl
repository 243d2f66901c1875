### My data: what is known of a person.

mydata-title = ჩემი მონაცემები
    .keywords = მონაცემები, პირადი მონაცემები, რა იცით ჩემზე, რა იცით ჩემ შესახებ, chemi monacemebi, monacemebi, ra icit chemze
# $day (String) - a date
mydata-since = გიცნობთ ამ დღიდან: { $day }.
# $language (String) - a language by its name
mydata-language = ენა: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = მომავალი ვიზიტები: { $ahead }. დასრულებული ან გაუქმებული: { $past }.
# $count (Number) - events
mydata-events = ვორქშოფები და შეხვედრები: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = საუბრები ცენტრის თანამშრომლებთან: { $count }. შეტყობინებები მათში: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = მაგალითად შენახული პირველი სიტყვები, სახელებისა და ნომრების გარეშე: { $count }. რამდენი დღით: { $days }.
mydata-code = გაქვთ წვდომის კოდი. თვითონ კოდს არ ვინახავთ, მხოლოდ კოდირებულ ნიშანს.
# $day (String) - a date
mydata-agreed = განცხადებები: თანხმობა მოგვეცით, { $day }.
# $day (String) - a date
mydata-withdrawn = განცხადებები: თანხმობა გამოიხმეთ, { $day }.
# $under (Number) - 16 or 18
mydata-young = თქვენ დაწერეთ, რომ { $under } წლის ჯერ არ ხართ. ზუსტ ასაკს არ ვინახავთ.
mydata-paused = ყველაფერი შეჩერებულია: მოდის მხოლოდ პასუხები.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] ვიზიტებს ვიზიტის შემდეგ { $days } დღე ვინახავთ.
   *[other] ვიზიტებს ვიზიტის შემდეგ { $days } დღე ვინახავთ.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] საუბრებს ბოლო შეტყობინების შემდეგ { $days } დღე ვინახავთ.
   *[other] საუბრებს ბოლო შეტყობინების შემდეგ { $days } დღე ვინახავთ.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] სამართალზე, განწყობასა თუ საფრთხეზე საუბრებს დასრულების შემდეგ { $days } დღე ვინახავთ.
   *[other] სამართალზე, განწყობასა თუ საფრთხეზე საუბრებს დასრულების შემდეგ { $days } დღე ვინახავთ.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] თუ { $days } დღე არ მოგვწერთ, ყველაფერს წავშლით.
   *[other] თუ { $days } დღე არ მოგვწერთ, ყველაფერს წავშლით.
}
mydata-staff = თქვენ ცენტრშიც მუშაობთ. თანამშრომლის ანგარიში აქ არ შედის: მას კოორდინატორი განაგებს.
mydata-take = ჩემი მონაცემების მიღება
mydata-correct = მონაცემების შესწორება
mydata-pause = ყველაფრის შეჩერება
mydata-resume = შეჩერების დასრულება
mydata-erase = მონაცემების წაშლა
    .keywords = წაშალეთ ჩემი მონაცემები, წაშალე ჩემი მონაცემები, ჩემი მონაცემების წაშლა, წამშალეთ, დამივიწყეთ, ყველაფერი წაშალეთ, washalet chemi monacemebi, monacemebis washla, wamshalet
