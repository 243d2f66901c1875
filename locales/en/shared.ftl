### A phone that others use as well.

shared-title = This is a shared phone
shared-cleanup = “Clean up this chat” takes away what I have written here, or says how you can do it. Do it before somebody else takes the phone.
shared-code = With a return code you find your visits again on another phone or computer. Write it down, but not on this phone.
shared-erase = “Erase my data” ends everything: your visits, your conversations, and all that we know about you.
shared-exit = “Quick exit” above the chat closes it at once and opens another page. Pressing the Esc or Shift key three times does the same.
