### Moving somebody's visit.

# $when (String) - date and time
formove-asked = ვიზიტის დრო: { $when }. გადაიტანეთ მხოლოდ მაშინ, თუ ადამიანმა ითხოვა.
formove-done = ვიზიტი გადატანილია. თუ ადამიანს აქ ვუკავშირდებით, შეტყობინებას მიიღებს.
