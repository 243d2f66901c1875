### Correcting what is known of a person.

correct-how = What would you like to correct? It then stands in all your visits to come.
correct-none = You have no visits to come, so there is no name or phone number to correct.
correct-rest = You can also change the language, and in the settings how we write to you. A visit can be moved or cancelled on its own card.
correct-name = My name
correct-phone = My phone number
correct-company = My company
correct-which-name = What name should we write?
correct-which-phone = What phone number should we write?
correct-which-company = What company should we write?
# $count (Number) - in how many visits
correct-done = { $count ->
    [one] Done: it is corrected in { $count } visit. We do not keep what was there before.
   *[other] Done: it is corrected in { $count } visits. We do not keep what was there before.
}
