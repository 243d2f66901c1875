### Return codes.

code-check = With a return code you can find your visits again somewhere else: on another phone, in a messenger, or on the web page. If you had a code before, it will stop working.
code-yes = Give me a code
    .keywords = yes, ok, code
# $code (String) - a secret code, shown this once
code-yours = Your return code: { $code }. Keep it safe. We show it only once.
