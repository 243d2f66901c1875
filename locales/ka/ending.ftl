### Ending a conversation with a person.

ending-done = საუბარი დასრულებულია.
