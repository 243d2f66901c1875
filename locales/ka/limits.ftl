### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = ძალიან სწრაფად წერთ და ვეღარ გეწევით. კითხვას ამ დროს განვაგრძობ: { $time }. გთხოვთ, მანამდე მოიცადოთ და რაც აკლია, თავიდან გამოაგზავნოთ. საფრთხის დროს ყოველთვის შეგიძლიათ მომწეროთ; დარეკეთ 112-ზეც.
