### An announcement's words.

# $language (String) - a language
newswords-original = Оригінал ({ $language }):
# $language (String) - a language
newswords-now = Зараз ({ $language }):
# $language (String) - a language
newswords-words = Напишіть, будь ласка, цією мовою: { $language }
newswords-away = Прибрати цю мову
# $language (String) - a language
newswords-button = Що написати на кнопці? Мова: { $language }
newswords-saved = Збережено.
