### Pausing and stopping an announcement.

newssteer-paused = შეჩერებულია.
newssteer-sending = გაგზავნა გრძელდება.
newssteer-stopped = შეწყვეტილია. სხვა ვეღარავინ მიიღებს.
newssteer-draft = ისევ მონახაზია.
# $state (String) - how an announcement stands
newssteer-not-now = ახლა ეს არ შეიძლება. მდგომარეობა: { $state }
newssteer-stop-check = საბოლოოდ შევწყვიტოთ? ვისაც ჯერ არ მიუღია, ვეღარ მიიღებს.
newssteer-stop-yes = დიახ, შეწყვეტა
