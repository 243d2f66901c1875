### Cancelling a visit.

# $when (String) - date and time, $office (String) - a town
cancel-check = Cancel your visit on { $when }, { $office }?
cancel-yes = Yes, cancel it
    .keywords = yes, ok, cancel
cancel-done = Your visit is cancelled. Thank you for telling us: somebody else can have this time now.
# $limit (Number) - how many visits may be cancelled in a day
cancel-too-many = { $limit ->
    [one] You can cancel { $limit } visit a day here, and you have done so today. Please try again tomorrow, or tell the office.
   *[other] You can cancel { $limit } visits a day here, and you have done so today. Please try again tomorrow, or tell the office.
}
