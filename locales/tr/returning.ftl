### Coming back with a return code.

# $code (String) - a secret code, shown this once
