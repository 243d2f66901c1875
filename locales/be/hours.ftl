### The weekly hours of an office.

hours-which = Які офіс?
# $office (String) - a town
hours-before = { $office }, цяпер:
hours-after = Надалей:
# $office (String) - a town
hours-done = { $office }: новыя гадзіны захаваны.
