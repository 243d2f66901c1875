### Words to a person whose conversation is closed.

resend-words = რა გსურთ მისწეროთ ცენტრის თანამშრომელს?
resend-closed = თქვენი საუბარი დახურულია, ამიტომ ეს ჯერ არავის წაუკითხავს:
# $words (String) - what they wrote, or its beginning
resend-quoted = „{ $words }“
resend-ask = გავაგზავნო? მაშინ საუბარი ისევ გაიხსნება.
resend-send = გავუგზავნოთ თანამშრომელს
resend-done = გაიგზავნა. საუბარი ისევ ღიაა.
resend-full = ამდენს ვერ შევინახავ. გთხოვთ, თავიდან დაწეროთ, როცა საუბარი გაიხსნება.
resend-file = თქვენი საუბარი დახურულია, ამიტომ ეს არავის მიუღია. დააჭირეთ „თავიდან მიწერა“ და კიდევ ერთხელ გამოგზავნეთ.
