### What the conversations about announcements ask for alike.

newsasking-who = ვინ ხართ? გამოგიგზავნით იმას, რაც თქვენთვის არის.
newsasking-often = რამდენად ხშირად მოგწეროთ?
