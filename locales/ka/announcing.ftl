### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = რაზე მომწეროთ
announcing-withdrawn = ეს შეტყობინება გავაუქმეთ. გთხოვთ, ნუ დაეყრდნობით მას.
announcing-corrected = ვასწორებთ ჩვენს ადრინდელ შეტყობინებას. სწორია ასე:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = ონლაინ
# $number (String)
announcing-paused-ban = განცხადება № { $number } შეჩერებულია: ჩატის აპმა დიდი ხნით აგვიკრძალა წერა. არავინ გამოგვრჩება. ცოტა ხნის შემდეგ გაგზავნის გაგრძელება შეიძლება.
# $number (String)
announcing-paused-refused = განცხადება № { $number } შეჩერებულია: ჩატის აპი მას არ იღებს. გთხოვთ, შეამოწმოთ ტექსტი, სურათი და ღილაკი.
announcing-look = ნახვა
