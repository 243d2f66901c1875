"""The other conversations, told as people live them: language, guidance, settings, codes, stopping and coming back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import Office, Place
from bot.screen import Abilities, Local, Text
from bot.talk import Centre
from tests.talk import TEXTS, WEEK, House, Paper, Person, a_house, a_timetable
from tests.test_booking import books, comes_to_the_day, english, fills_in, ukrainian


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/test.db"


async def new_code(who: Person) -> str:
    """A return code, asked for in English."""
    await who.presses_data(">code")
    await who.presses("Give me a code")
    return who.sees.split("Your return code: ")[1].split(".")[0]


# --- Language --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("device", "first"), [("uk", "Українська"), ("ru-RU", "Русский"), ("en-GB", "English"), ("pl", "Polski")]
)
async def test_the_language_of_the_device_comes_first_and_all_are_offered(
    house: House, device: str, first: str
) -> None:
    ola = house.person("ola", device)
    await ola.arrives()
    names = [label for label, _ in ola.keys]
    assert names[0] == first
    assert {"Українська", "Русский", "English", "Polski"} <= set(names)


async def test_a_device_with_another_language_is_asked_in_all_of_ours(house: House) -> None:
    ola = house.person("ola", "ka")
    asked = await ola.arrives()
    for language in TEXTS.languages:
        assert TEXTS.say(language)(Text("language-choose")) in asked


async def test_the_language_can_be_typed(house: House) -> None:
    ola = house.person("ola", "ka")
    await ola.arrives()
    assert "Розмовляємо українською." in await ola.says("українська")
    await ola.says("мова")
    assert "We will speak English." in await ola.says("English")


async def test_a_change_of_language_in_the_middle_of_a_booking_loses_nothing(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john, name="Джон")
    await john.presses("Tue, 24 Nov")
    await john.says("язык")
    answer = await john.presses("Русский")
    assert "вторник, 24 ноября" in answer
    assert "Джон" in await john.presses("10:00")
    assert "Всё верно?" in john.sees


async def test_what_was_typed_in_another_language_than_the_chosen_one_is_understood(house: House) -> None:
    ola = await ukrainian(house)
    assert "Юридичні консультації" in await ola.says("legal advice")
    assert "Мої візити" in await ola.says("my visits")
    assert "Вітаємо!" in await ola.says("Menu")
    assert "мені це незрозуміло" in await ola.says("asdfgh jklqwe zxcvb")


# --- Kind lines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "document", "place", "other"])
async def test_what_cannot_be_read_gets_a_kind_line_and_the_question_again(house: House, kind: str) -> None:
    ola = await ukrainian(house)
    await ola.presses("Запис на візит")
    before = ola.keys
    answer = await ola.sends(kind)
    assert "Я не можу читати фото, голосові повідомлення чи файли." in answer
    assert "У якому офісі" in answer
    assert ola.keys == before


async def test_what_is_not_understood_gets_a_kind_line_and_the_way_to_the_menu(house: House) -> None:
    ola = await ukrainian(house)
    assert "написати «меню»" in await ola.says("бла бла")
    assert "Вітаємо!" in ola.sees, "there was no question open"
    await ola.presses("Запис на візит")
    answer = await ola.says("бла бла")
    assert "У якому офісі" in answer
    assert "Меню" in [label for label, _ in ola.keys]


async def test_a_phone_number_nobody_asked_for_is_not_kept(house: House) -> None:
    john = await english(house)
    await john.presses("Book a visit")
    assert "In which office" in await john.shares("+48600100200")
    assert "600100200" not in json.dumps(await house.rows("SELECT thread FROM visitor"))


async def test_an_unknown_command_is_answered(house: House) -> None:
    john = await english(house)
    assert "did not understand" in await john.commands("frobnicate")


# --- Guidance --------------------------------------------------------------------------------------------------------


async def test_from_the_menu_to_a_service_to_a_visit(house: House) -> None:
    john = await english(house)
    await john.presses("What help is there?")
    await john.presses_data(next(data for _, data in john.keys if data.startswith(">group.")))
    await john.presses_data(next(data for _, data in john.keys if data.startswith(">service.")))
    assert "A visit takes 45 minutes." in john.sees
    assert "In which office" in await john.presses("Book a visit")


async def test_every_service_of_every_audience_can_be_reached_by_pressing(house: House) -> None:
    john = await english(house)
    found = set()
    for audience in ("migrant", "employer", "institution"):
        await john.presses_data(f">offer.{audience}")
        for group in [data for _, data in john.keys if data.startswith(">group.")]:
            await john.presses_data(group)
            for service in [data for _, data in john.keys if data.startswith(">service.")]:
                found.add(service.removeprefix(">service."))
                assert "out of date" not in await john.presses_data(service)
    assert found == {one.id for one in house.world.offer.services}


async def test_residence_is_not_advised_on_here(url: str) -> None:
    link = "https://example.org/residence"
    for centre, line in (
        (Centre(Local(())), "will be added here"),
        (Centre(Local(()), residence_link=link), "You find the voivode’s information here."),
    ):
        async with a_house(f"{url}{bool(centre.residence_link)}", centre=centre) as house:
            john = await english(house)
            answer = await john.presses("Residence permits")
            assert "The voivode decides about them." in answer
            assert line in answer
            assert (link in [data for _, data in john.keys]) == bool(centre.residence_link)


async def test_an_office_tells_what_is_known_and_that_the_rest_will_be_confirmed(url: str) -> None:
    known = Office(
        OfficeId("krakow"), "a street", "+48 12 000 00 00", "office@example.org", Place(50.0, 19.9), hours=WEEK
    )
    async with a_house(url, timetable=a_timetable(offices=(known, Office(OfficeId("tarnow"), hours=WEEK)))) as house:
        john = await english(house)
        await john.presses("Offices")
        krakow = await john.presses("Kraków")
        for part in ("a street", "+48 12 000 00 00", "office@example.org", "08:00–12:00, 12:30–16:00"):
            assert part in krakow
        assert john.screen["files"] == []
        await john.presses_data(">office.krakow.map")
        assert john.screen["files"] == ["pin Kraków"]
        assert "the address will be confirmed" in await john.presses_data(">office.tarnow")


async def test_what_to_bring_is_the_centres_own_words(url: str) -> None:
    bring = {ServiceId("career"): Local((("en", "your diploma"),))}
    async with a_house(url, centre=Centre(Local(()), bring=bring)) as house:
        john = await english(house)
        assert "Please bring: your diploma" in await john.presses_data(">service.career")
        await books(john)
        assert "Please bring: your diploma" in john.sees


# --- Settings and stopping -------------------------------------------------------------------------------------------


async def test_how_they_are_written_to_is_one_choice_of_three(house: House) -> None:
    john = await english(house)
    await john.presses("Settings")
    assert "the office and the service" in john.sees
    asked = await john.presses("How we write to you")
    assert "locked screen" in asked, "what only the phone can hide"
    assert [label for label, _ in john.keys][:3] == ["Without details", "With details", "Do not write by yourselves"]
    assert "nothing else. Everything more you see after a tap." in await john.presses("Without details")
    assert "Your reminders are discreet" in john.sees
    await john.presses("How we write to you")
    assert "do not remind you" in await john.presses("Do not write")
    assert "Nothing comes by itself" in john.sees
    await john.presses_data(">silent.off")
    assert "Your reminders are discreet" in john.sees, "reminded again, they are so as before"
    await john.presses("How we write to you")
    assert "have the details" in await john.presses("With details")
    assert "the office and the service" in john.sees


async def test_stop_says_what_still_comes_and_how_to_end_it(house: House) -> None:
    john = await english(house)
    assert "I will not write to you by myself." in await john.commands("stop")
    ref = await books(john)
    assert "you have 1 booked" in await john.says("стоп")
    await john.presses("My visits")
    assert ref in john.data("Tuesday, 24 November")


async def test_stop_ends_announcements_with_one_tap(house: House) -> None:
    john = await english(house)
    await says_yes(house, john)
    seen = await john.commands("stop")
    assert "You get announcements, because you have said yes" in seen
    assert "I will not write to you by myself" not in seen
    await john.presses("No more announcements")
    assert await house.rows("SELECT given FROM consent ORDER BY id") == [(1,), (0,)]
    assert "I will not write to you by myself." in await john.commands("stop")


async def says_yes(house: House, john: Person) -> None:
    await john.presses_data(">newsyes")
    for _ in range(10):
        if "Yes, I agree" in [label for label, _ in john.keys]:
            break
        await john.presses_data(john.keys[0][1])
    await john.presses("Yes, I agree")
    assert await house.rows("SELECT given FROM consent") == [(1,)]


async def test_who_has_blocked_us_is_left_alone_and_welcome_back(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    assert await john.leaves() == ""
    assert await house.rows("SELECT reachable FROM visitor") == [(0,)]
    assert "John" not in json.dumps(await house.rows("SELECT thread FROM visitor"))
    assert await john.comes_back() == ""
    assert await house.rows("SELECT reachable FROM visitor") == [(1,)]
    assert "Hello!" in await john.arrives()


async def test_who_writes_after_blocking_us_is_answered(house: House) -> None:
    john = await english(house)
    await john.leaves()
    assert "Hello!" in await john.says("menu")
    assert await house.rows("SELECT reachable FROM visitor") == [(1,)]


async def test_a_visit_stays_booked_when_its_person_blocks_us(house: House) -> None:
    john = await english(house)
    await books(john)
    await john.leaves()
    assert await house.rows("SELECT state FROM visit") == [("booked",)]


# --- I am coming -----------------------------------------------------------------------------------------------------


async def test_i_am_coming_is_one_tap_and_destroys_nothing(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    await comes_to_the_day(john, "tax")
    ((thread,),) = await house.rows("SELECT thread FROM visitor")
    assert "Thank you. We are waiting for you." in await john.presses_data(f">coming.{ref}")
    ((after,),) = await house.rows("SELECT thread FROM visitor")
    assert json.loads(str(after)) == json.loads(str(thread)) | {"aside": True}
    assert "I am coming" not in [label for label, _ in john.keys]
    assert "Which day suits you?" in await john.presses("Continue what you had begun")
    assert await house.rows("SELECT state, sequence FROM visit") == [("coming", 0)], "the calendar has not changed"
    await john.presses_data(f">move.{ref}")
    await fills_in(john, "Wed, 25 Nov", "10:00", "Yes, move it")
    assert await house.rows("SELECT state FROM visit") == [("booked",)], "they have not said so of the new day"


# --- Return codes ----------------------------------------------------------------------------------------------------


async def test_a_code_brings_the_visits_to_another_channel(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    code = await new_code(john)
    elsewhere = await english(house, "john-on-another-phone")
    await elsewhere.presses("My visits")
    assert "You have no visits booked." in elsewhere.sees
    await elsewhere.presses("I have a return code")
    assert "That does not look like a return code." in await elsewhere.says("what?")
    assert "Welcome back." in await elsewhere.says(f" {code.lower()} ")
    assert ref in elsewhere.data("Tuesday, 24 November")
    assert "I cannot find that visit among yours." in await john.presses_data(f">visit.{ref}"), "they have moved"
    await elsewhere.presses("Tuesday")
    await elsewhere.presses("Cancel the visit")
    assert "Your visit is cancelled." in await elsewhere.presses("Yes, cancel it")


async def test_a_code_brings_the_visits_once_and_is_used_up(house: House) -> None:
    """Whoever has learnt it opens nothing with it afterwards, neither these visits nor those that are booked later."""
    john = await english(house)
    await books(john)
    code = await new_code(john)
    second = await english(house, "second")
    assert "Shall I bring the visits" in await second.arrives(f"return-{code.replace('-', '')}")
    assert "Welcome back." in await second.presses("Yes")
    assert "You have 1 visit." in second.sees
    await books(second)
    third = await english(house, "third")
    await third.presses_data(">returning")
    assert "I do not know this code." in await third.says(code)


async def test_who_cannot_be_reminded_gets_a_fresh_code_for_the_used_one(url: str) -> None:
    async with a_house(url, paper=Paper(abilities=Abilities(reminds=False, lasts=False))) as house:
        john = await english(house)
        await books(john)
        code = await new_code(john)
        later = await english(house, "later")
        await later.presses_data(">returning")
        shown = await later.says(code)
        fresh = re.findall(r"Your new return code: ([A-Z0-9-]+)", shown)
        assert fresh
        assert fresh != [code]


async def test_a_new_code_ends_the_old_one(house: House) -> None:
    john = await english(house)
    await books(john)
    old = await new_code(john)
    new = await new_code(john)
    other = await english(house, "other")
    await other.presses_data(">returning")
    assert "I do not know this code." in await other.says(old)
    await other.presses_data(">returning")
    assert "Welcome back." in await other.says(new)


async def test_a_link_with_a_code_works_for_somebody_new(house: House) -> None:
    john = await english(house)
    await books(john)
    code = (await new_code(john)).replace("-", "")
    new = house.person("new", "en")
    await new.arrives(f"return-{code}")
    english_button = new.data("English")
    assert "Shall I bring the visits" in await new.presses_data(english_button)
    assert "Welcome back." in await new.presses("Yes")
    assert "You have 1 visit." in new.sees
    assert code not in json.dumps(await house.rows("SELECT thread FROM visitor")), "a code that was used is forgotten"
    assert "Shall I bring" not in await new.presses_data(english_button)
    assert len(await house.rows("SELECT * FROM attempt")) == 1, "and not tried again"


async def test_wrong_codes_are_limited(house: House) -> None:
    john = await english(house)
    await books(john)
    code = await new_code(john)
    thief = await english(house, "thief")
    for _ in range(5):
        await thief.presses_data(">returning")
        assert "I do not know this code." in await thief.says("AAAA-BBBB-CCCC")
    await thief.presses_data(">returning")
    assert "That was too many tries." in await thief.says(code), "even the right one, now"
    assert await house.rows("SELECT address FROM visit JOIN visitor ON visitor.id = visitor_id") == [("john",)]
    house.later(hours=1, minutes=1)
    await thief.presses_data(">returning")
    assert "Welcome back." in await thief.says(code)


async def test_a_code_is_kept_nowhere_as_it_is(house: House) -> None:
    john = await english(house)
    code = (await new_code(john)).replace("-", "")
    kept = json.dumps(
        [await house.rows(f"SELECT * FROM {table}") for table in ("return_code", "visitor", "attempt")], default=str
    )
    assert code not in kept


async def test_the_way_to_reminders_on_a_messenger(url: str) -> None:
    centre = Centre(Local(()), telegram_link="https://t.me/example_bot")
    async with a_house(url, paper=Paper(abilities=Abilities(reminds=False, lasts=False)), centre=centre) as house:
        john = await english(house)
        await books(john)
        await john.presses("Remind me on Telegram")
        (link,) = re.findall(r"https://t\.me/example_bot\?start=(return-\w+)", await john.presses("Give me the link"))
        phone = house.person("phone", "en")
        await phone.arrives(link)
        await phone.presses("English")
        assert "Welcome back." in await phone.presses("Yes")


# --- The timetable ---------------------------------------------------------------------------------------------------


async def test_a_timetable_that_changes_is_seen_at_once(house: House) -> None:
    """The database leads: whoever is away there is away here, in every process."""
    john = await english(house)
    await john.presses_data(">booking.krakow.career")
    assert "English" in [label for label, _ in john.keys]
    await house.rows("DELETE FROM consultant WHERE id = 'two' RETURNING id")
    await house.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    answer = await john.presses("English")
    assert "That is not possible any more." in answer
    assert "English" not in [label for label, _ in john.keys]
