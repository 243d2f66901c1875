### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = Выява ўжо стаіць у аб’яве.
picturing-lost = Не ўдалося загрузіць выяву. Дашліце яе, калі ласка, яшчэ раз.
picturing-late = Аб’ява ўжо не чарнавік: выява застаецца такой, як была.
