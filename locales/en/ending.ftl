### Ending a conversation with a person.

ending-done = You have ended the conversation.
