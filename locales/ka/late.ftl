### On the day of a visit: late, or lost on the way.

late-noted = მადლობა, ოფისმა იცის, რომ გაგვიანდებათ. რამდენით? დააჭირეთ ღილაკს ან დაწერეთ აქ.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } წუთი
   *[other] { $count } წუთი
}
late-more = ნახევარ საათზე მეტი
# $by (String) - how long, as on the button
late-told = მადლობა, ოფისს გადავეცით: { $by }.
late-lost = ოფისს ვაცნობეთ. დაწერეთ აქ, სად ხართ და რას ხედავთ, ან გამოგზავნეთ თქვენი მდებარეობა.
late-not-today = ეს ვიზიტის დღეს მუშაობს, მის დასრულებამდე.
