### Inviting somebody to the staff.

invite-name = ვინ მოვიწვიოთ? ამ სახელს მხოლოდ კოლეგები ხედავენ, სხვა – ვერავინ.
# $name (String) - a person's own name
invite-check = მოვიწვიოთ? { $name }
invite-yes = დიახ, მოწვევა
