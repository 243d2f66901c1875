"""The assistant: what people can say to it, what it answers, and the channels it answers on."""
