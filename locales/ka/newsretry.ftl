### Trying again with those for whom an announcement has failed.

newsretry-nobody = თავიდან გასაგზავნი არავინაა.
# $count (Number)
newsretry-check = გავაგზავნოთ თავიდან? ადამიანები: { $count }
# $count (Number)
newsretry-check-unknown = უცნობია, მიიღეს თუ არა ამ ადამიანებმა: { $count }. ზოგი ორჯერ მიიღებს. გავაგზავნოთ თავიდან?
newsretry-yes = დიახ, თავიდან გაგზავნა
