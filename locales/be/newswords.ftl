### An announcement's words.

# $language (String) - a language
newswords-original = Арыгінал ({ $language }):
# $language (String) - a language
newswords-now = Цяпер ({ $language }):
# $language (String) - a language
newswords-words = Напішыце, калі ласка, на гэтай мове: { $language }
newswords-away = Прыбраць гэту мову
# $language (String) - a language
newswords-button = Што напісаць на кнопцы? Мова: { $language }
newswords-saved = Захавана.
