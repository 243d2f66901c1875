### Handing a case to a colleague.

hand-whom = ვინ აიღოს მიმართვა?
hand-nobody = ახლა მას სხვა ვერავინ აიღებს: კოლეგა ამ ოფისს უნდა ემსახურებოდეს და ჯგუფში უნდა იყოს ან ბრაუზერის პანელი უნდა ჰქონდეს.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · სამსახურშია
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = მიმართვა გადაცემულია.
