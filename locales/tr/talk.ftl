### Words of every conversation: moving about, and kind lines when something does not fit.

# A key that is always there: the call for help. As short as can be, and known everywhere.
# $when (String) - date and time
