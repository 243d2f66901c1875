### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Гэты файл завялікі, каб яго перадаць: можна да { $megabytes } МБ.
passing-kind = Такі файл перадаць нельга. Дашліце, калі ласка, фота, PDF, файл Word або тэкставы, гук або відэа MP4.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] У гэтай размове ўжо { $count } файл, і больш захаваць нельга. Апішыце гэта, калі ласка, словамі.
    [few] У гэтай размове ўжо { $count } файлы, і больш захаваць нельга. Апішыце гэта, калі ласка, словамі.
    [many] У гэтай размове ўжо { $count } файлаў, і больш захаваць нельга. Апішыце гэта, калі ласка, словамі.
   *[other] У гэтай размове ўжо { $count } файла, і больш захаваць нельга. Апішыце гэта, калі ласка, словамі.
}
# The file could not be fetched from the messenger.
passing-lost = Файл да нас не дайшоў. Дашліце яго, калі ласка, яшчэ раз.
