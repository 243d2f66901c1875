### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = меню, галоўнае меню, галоўная, старт, пачаць, пачатак, на пачатак, спачатку, halounaje meniu, pachac
listening-language = мова, мовы, змяніць мову, змена мовы, выбраць мову, іншая мова, mova, movy, zmianic movu, zmienic movu, inszaja mova
listening-sos = sos, сос, с.о.с., 112, ратуйце, уратуйце, ратуйце мяне, уратуйце мяне, выратуйце, выратуйце мяне, ратунку, гвалт, на дапамогу, малю дапамажыце, тэрмінова дапамажыце, дапамажыце тэрмінова, я ў небяспецы, мы ў небяспецы, выклічце паліцыю, выклічце хуткую, патэлефануйце 112, пазваніце 112, sos дапамажыце, ratujcie, ratujce, ratujcie mianie, ja u niebiaspiecy, ja u nebiaspecy, vyklicie palicyju
listening-help = дапамога, даведка, дапамажыце, памажыце, як карыстацца, што ты ўмееш, што вы ўмееце, інфармацыя, інфа, дапамажыце мне, памажыце мне, прашу дапамажыце, dapamoga, dapamoha, dapamazhyce, dapamazycie, jak karystacca
listening-stop = стоп, спыніць, спыніце, адпісацца, адпіска, выключыць, не пішыце мне, не пішыце, хопіць, канец, adpisacca, spynic, nie piszycie
listening-visits = мае візіты, мой візіт, візіты, мае запісы, мой запіс, запісы, мае сустрэчы, калі мой візіт, скасаваць візіт, скасаваць мой візіт, адмяніць візіт, перанесці візіт, mae vizity, maje vizity, moj vizit, skasavac vizit
listening-back = назад, вярнуцца, вярнуцца назад, вярніся, viarnucca, nazad
listening-person = кансультант, кансультантка, чалавек, аператар, жывы чалавек, з чалавекам, пагаварыць з чалавекам, хачу пагаварыць з чалавекам, паразмаўляць з чалавекам, сувязь з кансультантам, chalavek, cialavek, kansultant, pagavaryc z chalavekam, zhyvy chalavek
listening-thanks = дзякуй, вялікі дзякуй, дзякую, шчыра дзякуй, шчыры дзякуй, дзякуй вам, дзякуй вялікі, дзякуй за дапамогу, дзякуй за адказ, дзякуй вам вялікі, добра дзякуй, ок дзякуй, dziakuj, dzyakui, dziakuj vialiki, dziakuju, vialiki dziakuj
# A request for a person is a sentence with words of these lists alone; each word in all its forms.
# One of talk-to together with one of somebody or human, or else one of need together with one of human.
listening-talk-to = пагаварыць, гаварыць, паразмаўляць, размаўляць, пагутарыць, гутарыць, пагутарка, паўразумецца, звязацца, сувязь, звяжыце, звязаць, злучыце, злучыць, пераключыце, паклічце, дайце, размова, размову, гутарка, гутарку, кантакт
listening-somebody = кімсьці, кімсь, кім, аператара, аператарам, аператаркай, супрацоўнікам, супрацоўніцай, супрацоўніка, работнікам, спецыялістам, спецыялісткай, спецыяліста, прадстаўніком
# Whoever needs a worker or an operator is an employer: only words that mean us.
listening-need = патрэбны, патрэбна, патрэбен, патрабуецца, трэба, хачу, можна
listening-human = чалавек, чалавека, чалавеку, чалавекам, кансультант, кансультанта, кансультантам, кансультантка, кансультанткі, кансультантку, кансультанткай
# What may stand around these. No word that denies, and none of work.
listening-around = я, мне, мяне, мной, ці, магу, можаце, магчыма, маглі, магла, мог, бы, б, вы, хацеў, хацела, хацелася, з, са, да, у, жывы, жывым, жывога, жывой, жывую, сапраўдны, сапраўдным, сапраўднага, рэальны, рэальным, рэальнага, якім, якімсьці, якой, небудзь, вашым, вашай, калі, ласка, прашу, вельмі, тут, цяпер, зараз, як, гэта, напрамую, непасрэдна, па, беларуску, польску, украінску, руску, англійску, беларускай, польскай, мове, які, якая, гаворыць, размаўляе, ад, цэнтра, дапамога, дапамогу, дапамогі, маю, праблема, праблему, і, ды, але, толькі, лепш, добры, дзень, дня, вечар, раніца, раніцы, вітаю, прывітанне, прывет, так, дзякуй
# Behind these anything may stand.
listening-about = пра, аб, наконт, адносна, датычна, пытанне, пытанню, пытаннем
