### How it was.

rate-thanks = Yanıtınız için teşekkürler.
