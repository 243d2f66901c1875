### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = წაკითხულია როგორც: { $what }
# $what (String) - the name of a service
reading-kept = შენახულია მაგალითად: { $what }
reading-right = სწორად არის წაკითხული
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = არა: { $what }
reading-else = საქმე სხვას ეხება…
# A button that shows the others.
reading-key = რას ნიშნავს პირველი სიტყვები…
reading-which = რას ნიშნავს პირველი სიტყვები? პასუხი მაგალითად შეინახება, სახელებისა და ნომრების გარეშე.
reading-done = გმადლობთ, შენახულია მაგალითად, გადასახედად.
reading-nothing = არაფერი შენახულა. ან ახლა ეს შეუძლებელია, ან ამ სიტყვების შენახვა არ შეიძლება.
# One of the answers, after the services.
reading-none = არაფერი იქიდან, რასაც ვთავაზობთ
