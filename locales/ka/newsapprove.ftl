### The yes of a second person.

# $count (Number)
newsapprove-check = კოლეგამ გაგზავნა უკვე დაადასტურა. ადამიანების რაოდენობა: { $count }. გავაგზავნოთ?
newsapprove-yes = დიახ, გაგზავნა
newsapprove-another = უნდა დაამტკიცოს სხვამ, არა იმან, ვინც დაადასტურა.
