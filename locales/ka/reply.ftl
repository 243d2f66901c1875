### Writing to the person of a case.

# $number (String) - the case's number
reply-words = მიმართვა #{ $number }: დაწერეთ შეტყობინება. ადამიანი ვერ ნახავს, ვინ დაწერა.
reply-empty = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
reply-done = თქვენი შეტყობინება გზაშია.
reply-noted = თქვენი შენიშვნა კოლეგებისთვის შენახულია. ადამიანი მას ვერ ხედავს.
