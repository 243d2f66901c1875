### How it was.

rate-thanks = Thank you for telling us.
