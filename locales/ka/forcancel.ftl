### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = ადამიანმა ამ ვიზიტის გაუქმება ითხოვა? { $when }, { $office }
forcancel-done = ვიზიტი გაუქმებულია. თუ ადამიანს აქ ვუკავშირდებით, შეტყობინებას მიიღებს.
