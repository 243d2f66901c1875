### One group of the offer.

group-choose = რაზე გსურთ მეტის გაგება?
group-all = ყველა სერვისი
