### Changing what somebody wants to hear about.

newsfield-done = შენახულია.
