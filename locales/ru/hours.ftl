### The weekly hours of an office.

hours-which = Какой офис?
# $office (String) - a town
hours-before = { $office }, до сих пор:
hours-after = С этого момента:
# $office (String) - a town
hours-done = { $office }: новые часы сохранены.
