### Words to a person whose conversation is closed.

resend-words = Што Вы хочаце напісаць чалавеку з цэнтра?
resend-closed = Ваша размова скончана, таму гэтага яшчэ ніхто не прачытаў:
# $words (String) - what they wrote, or its beginning
resend-quoted = «{ $words }»
resend-ask = Адправіць? Тады размова зноў будзе адкрыта.
resend-send = Адправіць гэта чалавеку
resend-done = Адпраўлена. Размова зноў адкрыта.
resend-full = Столькі захаваць я не магу. Напішыце гэта, калі ласка, яшчэ раз, калі размова будзе адкрыта.
resend-file = Ваша размова скончана, таму гэтага ніхто не атрымаў. Націсніце «Напісаць зноў» і адпраўце гэта яшчэ раз.
