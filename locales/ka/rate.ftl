### How it was.

rate-thanks = მადლობა შეფასებისთვის.
