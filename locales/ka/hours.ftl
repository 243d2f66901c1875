### The weekly hours of an office.

hours-which = რომელი ოფისი?
# $office (String) - a town
hours-before = { $office }, აქამდე:
hours-after = ამიერიდან:
# $office (String) - a town
hours-done = { $office }: ახალი საათები შენახულია.
