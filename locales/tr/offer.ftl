### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.


## Groups


## For migrants


## For employers


## For institutions


## Topics of events and announcements

