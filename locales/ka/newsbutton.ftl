### An announcement's button.

newsbutton-what = რას ხსნის ღილაკი?
newsbutton-none = ღილაკის გარეშე
newsbutton-events = ვორქშოფები და შეხვედრები
newsbutton-person = ცენტრის თანამშრომელი
newsbutton-link = ვებმისამართი
newsbutton-which-link = გამოგზავნეთ მისამართი. ის იწყება ასე: https://
newsbutton-bad-link = ამ მისამართის უსაფრთხოდ გახსნა არ შეიძლება. ის ასე უნდა იწყებოდეს: https://
