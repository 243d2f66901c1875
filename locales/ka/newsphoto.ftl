### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = გამოგზავნეთ ერთი სურათი: ფოტოდ ან ფაილად (JPEG, PNG). მაქსიმუმ { $megabytes } MB.
newsphoto-none = სურათის გარეშე
newsphoto-kind = ამ სურათს ყველა ჩატის აპი არ აჩვენებს. გამოგზავნეთ ფოტო ან ფაილი (JPEG, PNG).
# $megabytes (Number)
newsphoto-too-large = სურათი ძალიან დიდია: მაქსიმუმ { $megabytes } MB. გამოგზავნეთ უფრო პატარა. Telegram-ში თავისით დაპატარავდება, თუ ფოტოდ გამოგზავნით და არა ფაილად.
newsphoto-fetching = სურათს ვიღებ. როცა მზად იქნება, აქ დავწერ.
