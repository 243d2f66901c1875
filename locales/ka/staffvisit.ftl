### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = იღებს: { $name }
# $name (String)
staffvisit-name = სახელი: { $name }
# $phone (String)
staffvisit-phone = ტელეფონი: { $phone }
# $company (String)
staffvisit-company = კომპანია: { $company }
staffvisit-unreachable = ეს ადამიანი აქ შეტყობინებებს არ იღებს: გთხოვთ, დაურეკოთ.
staffvisit-silent = ამ ადამიანმა ითხოვა, რომ არ მივწეროთ. თუ ტელეფონის ნომერი გვაქვს, გთხოვთ, დაურეკოთ.
staffvisit-elsewhere = ეს ადამიანი ახლა სხვა ოფისის კოლეგებს ესაუბრება.
staffvisit-proposed = ადამიანს ვთხოვეთ, ამ ვიზიტზე გადაწყვიტოს.
staffvisit-arrived = ✓ მოვიდა
staffvisit-missed = ✗ არ მოვიდა
staffvisit-undo = აღნიშვნის გაუქმება
staffvisit-write = ამ ადამიანს მიწერა
staffvisit-case = ღია მიმართვა
staffvisit-another = კიდევ ერთის დაჯავშნა
staffvisit-day = ამ დღის ვიზიტები
staffvisit-erase = ადამიანის მონაცემების წაშლა
