### Coming back to a conversation.

again-done = Rozmowa jest znowu otwarta. Proszę napisać wiadomość.
