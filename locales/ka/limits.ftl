### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = შეტყობინებები ძალიან ბევრია და ვეღარ ვასწრებ. კითხვას ამ დროს განვაგრძობ: { $time }. გთხოვთ, მანამდე მოიცადოთ და რაც აკლია, თავიდან გამოაგზავნოთ. საფრთხის დროს ყოველთვის შეგიძლიათ მომწეროთ; დარეკეთ 112-ზეც.
