### Coming back to a conversation.

again-done = საუბარი ისევ ღიაა. დაწერეთ, რისი თქმა გსურთ.
