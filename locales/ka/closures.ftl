### When offices are closed.

closures-list = დაკეტვის მომავალი დღეები. წასაშლელად დააჭირეთ ჩანაწერს. უქმე დღეები უკვე გათვალისწინებულია.
closures-none = დაკეტვის დღეები დაგეგმილი არ არის. უქმე დღეები უკვე გათვალისწინებულია.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = დაკეტვის დღეების დამატება
closures-at-once = მოულოდნელად იკეტება: ყველას ვაცნობოთ
