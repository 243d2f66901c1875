### How it was.

rate-thanks = Bize söylediğiniz için teşekkürler.
