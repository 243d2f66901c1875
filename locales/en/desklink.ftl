### A one-time link to the desk in the browser.

desklink-check = I will make a link to the desk in the browser. It works once, for 15 minutes, and lets in whoever has it. Do not pass it on.
desklink-yes = Make the link
    .keywords = yes, ok, link
# $link (String) - an address
desklink-here = Your link: { $link }
