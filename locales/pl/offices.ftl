### The offices.

offices-title = Nasze biura
    .keywords = adres, adresy, gdzie jesteście, godziny otwarcia, kontakt, gdzie to jest
offices-which = Proszę wybrać biuro, aby zobaczyć adres i godziny otwarcia.
