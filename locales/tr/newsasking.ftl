### What the conversations about announcements ask for alike.

newsasking-who = Kimsiniz? Size uygun olanları göndereceğiz.
newsasking-often = Size ne sıklıkla yazabiliriz?
