### A one-time link to the desk in the browser.

desklink-check = მოვამზადებ ბრაუზერის პანელის ბმულს. ის მუშაობს ერთხელ, 15 წუთის განმავლობაში, და უშვებს ყველას, ვისაც აქვს. ნურავის გადასცემთ.
desklink-yes = ბმულის მომზადება
    .keywords = დიახ, კი, ოკ, ok, diax, ki, ბმული, ლინკი, bmuli, linki
# $link (String) - an address
desklink-here = თქვენი ბმული: { $link }
