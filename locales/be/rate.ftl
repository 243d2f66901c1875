### How it was.

rate-thanks = Дзякуем за ацэнку.
