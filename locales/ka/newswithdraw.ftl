### Taking an announcement back.

newswithdraw-check = გამოვითხოვოთ? სადაც ჯერ შესაძლებელია, წაიშლება. სხვები წაიკითხავენ, რომ ის აღარ მოქმედებს.
newswithdraw-yes = დიახ, გამოთხოვა
newswithdraw-done = გამოთხოვა მიმდინარეობს.
