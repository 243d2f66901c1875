### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = ეს ფაილი გადასაცემად ძალიან დიდია: მაქსიმუმ { $megabytes } MB.
passing-kind = ამ ტიპის ფაილს ვერ გადავცემთ. გამოგზავნეთ ფოტო, PDF, Word ან ტექსტური ფაილი, ხმა ან MP4 ვიდეო.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] ამ საუბარში უკვე { $count } ფაილია და მეტს ვერ შევინახავთ. გთხოვთ, სიტყვებით აღწეროთ.
   *[other] ამ საუბარში უკვე { $count } ფაილია და მეტს ვერ შევინახავთ. გთხოვთ, სიტყვებით აღწეროთ.
}
# The file could not be fetched from the messenger.
passing-lost = ფაილმა ჩვენამდე ვერ მოაღწია. გთხოვთ, კიდევ ერთხელ გამოაგზავნოთ.
