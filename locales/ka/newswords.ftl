### An announcement's words.

# $language (String) - a language
newswords-original = ორიგინალი ({ $language }):
# $language (String) - a language
newswords-now = ახლა ({ $language }):
# $language (String) - a language
newswords-words = დაწერეთ ამ ენაზე: { $language }
newswords-away = ამ ენის წაშლა
# $language (String) - a language
newswords-button = რა ეწეროს ღილაკზე? ენა: { $language }
newswords-saved = შენახულია.
