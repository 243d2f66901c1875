### Noting who came to an event.

# $ticket (String) - a code
attended-came = აღინიშნა: { $ticket } – მოვიდა.
# $ticket (String) - a code
attended-missed = აღინიშნა: { $ticket } – არ მოვიდა.
# $ticket (String) - a code
attended-none = აღნიშვნა გაუქმდა: { $ticket }
attended-others-check = აღვნიშნოთ „არ მოვიდა“ ყველასთან, ვისაც აღნიშვნა ჯერ არ აქვს?
attended-others-yes = დიახ, აღნიშვნა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
attended-others = აღინიშნა: სხვები არ მოვიდნენ.
