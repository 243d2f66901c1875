### Sending an announcement.

newssend-nobody = ვერავინ მიიღებს: განცხადებებზე თანახმა ადამიანებიდან არავინ ერგება.
# $count (Number)
newssend-number = გასაგზავნად აკრიფეთ ადამიანების რაოდენობა: { $count }
# $count (Number)
newssend-not-the-number = ეს ის რიცხვი არ არის. სწორია: { $count }. არაფერი გაგზავნილა.
# $count (Number)
newssend-changed = ამასობაში რაღაც შეიცვალა. ახლა მიიღებდა ამდენი ადამიანი: { $count }
newssend-second = ამდენი ადამიანისთვის მეორე ადამიანის თანხმობაა საჭირო. მანამდე არაფერი გაიგზავნება.
newssend-done = დადასტურებულია.
# $language (String) - a language
newssend-empty = ამ ენაზე ტექსტი არ არის: { $language }
# $language (String) - a language
newssend-long = ამ ენაზე ძალიან გრძელია: { $language }
# $language (String) - a language
newssend-button = ამ ენაზე ღილაკს წარწერა არ აქვს: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = ენა: { $language }. ფრჩხილებში მოცემული სახელი არაფერს აღნიშნავს: { $name }
