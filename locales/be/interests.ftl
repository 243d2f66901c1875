### What somebody wants to hear about.

interests-title = Навіны і аб’явы
    .keywords = навіны, аб’явы, аб’ява, рассылка, падпісацца, naviny
interests-none = Цяпер Вы не атрымліваеце аб’яў. Калі пагодзіцеся, мы будзем пісаць Вам пра практычныя заняткі, сустрэчы, курсы і іншыя навіны цэнтра. Тэмы выбіраеце Вы.
interests-agree = Ці можна пісаць Вам тут пра гэта? Адмовіцца можна ў любы момант адным націсканнем. Паведамленні пра Вашы візіты і мерапрыемствы, на якія Вы запісаліся, прыходзяць і без гэтай згоды. Калі Вам яшчэ няма 16 гадоў, не пагаджайцеся, калі ласка: усю дапамогу Вы атрымаеце і без гэтага.
interests-yes = Так, хачу атрымліваць навіны
interests-cannot-write = Калі гэта старонка закрыта, я не магу Вам напісаць, таму тут няма аб’яў. У месенджары яны прыходзяць самі.
# Whoever says that they are under 16, addressed as children are.
interests-young = Табе менш за 16 гадоў, а аб’явы мы дасылаем толькі старэйшым. Усю дапамогу і ўсе напаміны ты атрымліваеш і без іх.
# $topics (String) - topics with commas
interests-topics = Тэмы: { $topics }
# $towns (String) - towns with commas
interests-towns = Дзе: { $towns }
# $often (String) - how often
interests-often = Як часта: { $often }
# $audience (String) - who somebody is
interests-audience = Для каго: { $audience }
interests-all-topics = усё
interests-all-towns = усе гарады і анлайн
interests-online = Анлайн
interests-each = калі ёсць навіны
interests-weekly = не часцей за раз на тыдзень
interests-migrant = замежнікі, якія тут жывуць
interests-employer = працадаўцы
interests-institution = установы і арганізацыі
interests-change-topics = Змяніць тэмы
interests-change-towns = Змяніць гарады
interests-change-often = Змяніць, як часта
interests-change-audience = Змяніць, хто я
interests-stop = Не дасылаць аб’яў
