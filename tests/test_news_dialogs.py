"""People say what they want to hear about; coordinators write, aim, try, send, steer and correct announcements."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.centre.news import NewsRules
from bot.screen import Abilities
from storage.eventwork import EventId
from storage.newswork import AimAnnouncement, AnnouncementId, Wanted
from storage.records import NotFound
from tests.enrolling import at, held, join
from tests.talk import CENTRE, House, Paper, Person, a_house
from tests.talk import words as in_words
from tests.test_cases import speaks
from tests.test_desk_dialogs import acts, labels
from tests.test_for_somebody import answers
from tests.test_shutting import coordinates


async def agrees(house: House, address: str, language: str = "en", *, topics: tuple[str, ...] = ()) -> Person:
    """Somebody who has said yes to announcements, with what they want to hear about."""
    one = house.person(address, language)
    await one.arrives()
    await one.presses_data(">language")
    await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{language}")))
    await one.presses_data(">newsyes")
    for data in ("migrant", *topics):
        await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{data}")))
    for data in ("enough", "enough", "each", "yes"):
        await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{data}")))
    return one


async def writes(boss: Person, words: str = "A workshop on Friday.") -> str:
    """A draft in English; its number."""
    await boss.presses_data(">newslist")
    await answers(boss, "Write an announcement", "English", words)
    assert "The draft is saved. Nothing is sent yet." in boss.sees
    return boss.data("Dry run").split(".")[1]


# --- What people want ------------------------------------------------------------------------------------------------


async def test_nobody_gets_anything_before_they_say_yes_and_one_tap_ends_it(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">settings")
    await ola.presses("News and announcements")
    assert "You get no announcements now." in ola.sees
    await ola.presses("Yes, I want news")
    await answers(ola, "foreigners who live here", "Finding work", "That is all", "Kraków", "Online", "That is all")
    await ola.presses("at most once a week")
    assert "About: Finding work" in ola.sees
    assert "Where: Kraków, Online" in ola.sees
    assert await any_desk.rows("SELECT count(*) FROM interest") == [(0,)], "not before the last tap"
    await ola.presses("Yes, I agree")
    assert "Thank you. You will get our announcements." in ola.sees
    assert "How often: at most once a week" in ola.sees
    ((wording, withdrawn),) = await any_desk.rows("SELECT wording, withdrawn_at FROM interest")
    assert (wording, withdrawn) == ("2026-11", None)
    await ola.presses("Change topics")
    await answers(ola, "✓ Finding work", "That is all")
    assert "About: everything" in ola.sees
    await ola.presses("No more announcements")
    assert "You will get no more announcements." in ola.sees
    assert await any_desk.rows("SELECT count(*) FROM interest WHERE withdrawn_at IS NULL") == [(0,)]
    await ola.presses_data(">newsfield.topics")
    assert "You get no announcements now." in ola.sees


async def test_where_nobody_can_be_written_to_nobody_is_asked(tmp_path: object) -> None:
    paper = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=paper, centre=CENTRE) as house:
        ola = house.person("ola", "en")
        await speaks(ola)
        await ola.presses_data(">interests")
        assert "there are no announcements on this page" in ola.sees
        await ola.presses_data(">newsyes")
        assert "there are no announcements on this page" in ola.sees


# --- What coordinators do --------------------------------------------------------------------------------------------


async def test_written_tried_and_sent_by_the_number(any_desk: House) -> None:
    await agrees(any_desk, "ola")
    await agrees(any_desk, "petro", "uk")
    boss = await coordinates(any_desk)
    id = await writes(boss)
    assert "English (original):" in boss.sees
    assert "Missing: Ukrainian, Polish, Russian" in boss.sees
    await boss.presses("Write: Ukrainian")
    assert "The original (English):" in boss.sees
    assert "A workshop on Friday." in boss.sees
    await boss.says("Майстер-клас у п’ятницю.")
    assert "Ukrainian (translation):" in boss.sees
    any_desk.later(minutes=1)
    await boss.presses("Write: English")
    await boss.says("A workshop on Monday.")
    assert "Ukrainian (outdated):" in boss.sees
    await boss.presses("Dry run")
    assert "People: 2" in boss.sees
    await boss.presses("The announcement")
    await boss.presses("Send")
    await boss.says("3")
    assert "That is not the number. It is 2. Nothing is sent." in boss.sees
    await agrees(any_desk, "late")
    await boss.says("2")
    assert "That is not the number. It is 3." in boss.sees, "somebody has said yes meanwhile"
    await boss.says("3")
    assert "It is confirmed." in boss.sees
    assert "People: 3" in boss.sees
    assert await any_desk.rows(f"SELECT count(*) FROM recipient WHERE announcement_id = {id}") == [(3,)]


async def test_who_gets_another_language_is_told_apart_before_it_is_sent(desk: House) -> None:
    await agrees(desk, "petro", "uk")
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newstrial.{id}")
    assert "Ukrainian: in another language (English): 1" in boss.sees


async def test_it_is_aimed_one_criterion_at_a_time(desk: House) -> None:
    await agrees(desk, "ola", topics=("work",))
    await agrees(desk, "ivan", topics=("polish",))
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses("Who it is for")
    assert "For: everybody who has agreed" in boss.sees
    assert "People who would get it now: 2" in boss.sees
    await boss.presses("Topics")
    await answers(boss, "Finding work", "That is all")
    assert "For: Finding work" in boss.sees
    assert "People who would get it now: 1" in boss.sees
    await boss.presses_data(f">newsaim.{id}.languages")
    await answers(boss, "Українська", "That is all")
    assert "People who would get it now: 0" in boss.sees
    await boss.presses_data(f">newssend.{id}")
    assert "Nobody would get it" in boss.sees


async def test_it_is_for_those_who_joined_an_event(desk: House) -> None:
    workshop, cancelled = await held(desk), await held(desk, titles={"en": "Cancelled"}, state="cancelled")
    await held(desk, at(17, month=1), titles={"en": "Long ago"})
    await held(desk, at(17, day=20, month=11), titles={"en": "Lately"})
    for one in ("ola", "ivan"):
        await agrees(desk, one)
    await agrees(desk, "petro")
    await join(desk, workshop, "ola", "ivan", "nobody")
    boss = await coordinates(desk)
    id = await writes(boss, "{event} is at {time}.")
    await boss.presses_data(f">newsaim.{id}")
    await boss.presses("Who joined an event")
    shown = [label for label in labels(boss) if "Nov" in label or "Dec" in label]
    assert [label.partition(" (")[0] for label in shown] == ["How to write a CV", "Lately"]
    await boss.presses("How to write a CV")
    assert "For: people who joined “How to write a CV” (Tuesday, 1 December, 17:00)" in boss.sees
    assert "People who would get it now: 2" in boss.sees
    for other in (cancelled, 999):
        act = AimAnnouncement(AnnouncementId(int(id)), Wanted(event=EventId(other)), False, None, None)
        assert isinstance(await acts(desk, boss.address, act), NotFound)
    await desk.rows(f"UPDATE event SET state = 'cancelled' WHERE id = {workshop} RETURNING id")
    await boss.presses("Towns")
    await answers(boss, "Kraków", "That is all")
    assert "For: Kraków, people who joined “How to write a CV”" in boss.sees, "it was chosen before it was cancelled"
    await boss.presses("Who joined an event")
    await boss.presses("None in particular")
    assert "For: Kraków" in boss.sees


async def test_a_button_a_time_and_what_is_not_an_address(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses("Button")
    await answers(boss, "A web address", "http://example.org")
    assert "It must begin with https://" in boss.sees
    for bad in (
        "https://",
        "https://a b.example",
        "https://user@example.org",
        "javascript:alert(1)",
        "https://[",
        "//x",
    ):
        await boss.says(bad)
        assert "It must begin with https://" in boss.sees, bad
    await boss.says("https://example.org/a?b=c")
    await boss.presses("Write: English")
    await answers(boss, "Read on.", "More")
    assert "Button: More" in boss.sees
    await boss.presses("When")
    await answers(boss, "On a day and at a time", "24.11.2026", "25 o'clock")
    assert "I do not understand this time." in boss.sees
    await boss.says("9.30")
    assert "To be sent: Tuesday, 24 November, 09:30" in boss.sees
    assert id


async def test_it_is_seen_before_it_is_sent_as_people_will_get_it(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss, "See you at {event}, {date}!")
    await boss.presses("Write: Ukrainian")
    await boss.says("Раді вас бачити в {centre}.")
    event = await held(desk)
    aimed = AimAnnouncement(AnnouncementId(int(id)), Wanted(event=event), False, "https://example.org", None)
    await acts(desk, boss.address, aimed)
    await boss.presses_data(f">newswords.{id}.en")
    await answers(boss, "See you at {event}, {date}!", "Read more")
    seen = await boss.presses("Preview")
    english, ukrainian = seen.split("Ukrainian:")
    assert (
        "English:\nAlso for people who have chosen no language or one of these: Polish, Russian, Spanish, Belarusian, "
        in english
    )
    assert "See you at How to write a CV, Tuesday, 1 December!" in english
    assert "Раді вас бачити в the centre." in ukrainian
    assert "The button has no label in this language: Ukrainian" in ukrainian, "it is shown with its faults"
    assert "Only you see this now." in seen
    letters = await desk.conversation.since("paper", boss.address, 0)
    sheet = next(one.payload for one in letters if "See you at How" in in_words(one.payload))
    assert sheet["keys"] == [
        ["Read more", "https://example.org"],
        ["What to write to me about", ">interests"],
        ["No more announcements", ">newsstop"],
    ]
    assert "Announcement no." in await boss.presses_data(f">newscard.{id}")
    for language in ("Polish", "Russian"):
        await boss.presses(f"Write: {language}")
        await answers(boss, "…", "…")
    assert (
        "Also for people who have chosen no language or one of these: Spanish, Belarusian, Georgian, Turkish.\n"
        in await boss.presses("Preview")
    )
    assert "I cannot find that." in await boss.presses_data(">newspreview.99")


async def test_what_stands_for_nothing_is_not_sent(desk: House) -> None:
    await agrees(desk, "ola")
    boss = await coordinates(desk)
    await writes(boss, "See you at {event}, {nonsense}")
    await boss.presses("Send")
    await boss.says("1")
    assert "A name in braces stands for nothing" in boss.sees
    assert await desk.rows("SELECT state FROM announcement") == [("draft",)]


@pytest.mark.parametrize(
    "door", ["newslist", "newsnew", "newscard.1", "newsaim.1", "newssend.1", "newssteer.1.stopped"]
)
async def test_nobody_else_finds_any_of_it(desk: House, door: str) -> None:
    boss = await coordinates(desk)
    await writes(boss)
    ewa = desk.person("ewa", "en")
    await speaks(ewa)
    await desk.employs(ewa)
    assert "I cannot find that." in await ewa.presses_data(f">{door}")
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(f">{door}")
    assert "workshop" not in ola.sees


async def test_drafts_are_copied_and_deleted(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newscopy.{id}")
    assert "The copy is made. This is a draft." in boss.sees
    await boss.presses("Delete the draft")
    await boss.presses("Yes, delete")
    assert "The draft is deleted." in boss.sees
    assert [label for label in labels(boss) if "Draft" in label] == ["No. 1 · Draft: A workshop on Friday."]


# --- How it goes -----------------------------------------------------------------------------------------------------


async def confirmed(desk: House, *addresses: str) -> tuple[Person, str]:
    """An announcement that was confirmed for these people; its coordinator and its number."""
    for address in addresses:
        await agrees(desk, address)
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newssend.{id}")
    await boss.says(str(len(addresses)))
    assert "It is confirmed." in boss.sees
    return boss, id


async def becomes(desk: House, state: str, why: str = "") -> None:
    await desk.rows(f"UPDATE announcement SET state = '{state}', why = '{why}' WHERE id = 1 RETURNING id")


async def test_it_is_steered(desk: House) -> None:
    boss, id = await confirmed(desk, "ola")
    await becomes(desk, "sending")
    await boss.presses_data(f">newscard.{id}")
    await boss.presses("Pause")
    assert "It is paused." in boss.sees
    await boss.presses("Go on")
    assert "Sending goes on." in boss.sees
    await boss.presses_data(f">newscorrect.{id}")
    assert "Please pause it first" in boss.sees
    await boss.presses("Stop for good")
    await boss.presses("Yes, stop")
    assert "It is stopped. Nobody else gets it." in boss.sees
    await boss.presses_data(f">newssteer.{id}.sending")
    assert "That cannot be done now. How it stands: Stopped" in boss.sees
    await becomes(desk, "scheduled")
    await boss.presses_data(f">newscard.{id}")
    await boss.presses("Back to the drafts")
    assert "It is a draft again." in boss.sees


async def test_its_card_tells_what_became_of_it(desk: House) -> None:
    boss, id = await confirmed(desk, "ola", "ivan")
    for state in ("approval", "scheduled", "sending", "done", "stopped", "withdrawn"):
        await becomes(desk, state)
        await boss.presses_data(">newslist")
        await boss.presses_data(f">newscard.{id}")
    for why, words in (("ban", "asks us to wait for a long time"), ("refused", "refuses the message itself")):
        await becomes(desk, "paused", why)
        await boss.presses_data(f">newscard.{id}")
        assert words in boss.sees
    await boss.presses_data(">newslist")
    await becomes(desk, "done")
    why_skipped = ("withdrawn", "unreachable", "silent", "weekly", "stopped", "closed", "forgotten")
    outcomes = [
        ("sent", ""),
        ("blocked", ""),
        ("unknown", ""),
        *(("skipped", why) for why in why_skipped),
        *(("failed", why) for why in ("refused", "never")),
    ]
    for state, why in outcomes:
        await desk.rows(f"UPDATE recipient SET state = '{state}', why = '{why}' RETURNING visitor_id")
        await boss.presses_data(f">newscard.{id}")
        assert "People: 2" in boss.sees
        if why:
            assert ": 2" in boss.sees.splitlines()[-1]
    await boss.presses("Try the failed again")
    assert "Send it again? People: 2" in boss.sees
    await boss.presses("Yes, send it again")
    assert "Sending goes on." in boss.sees
    await becomes(desk, "done")
    await boss.presses_data(f">newsretry.{id}.unknown")
    assert "There is nobody to send it to again." in boss.sees
    await desk.rows("UPDATE recipient SET state = 'unknown', why = '' RETURNING visitor_id")
    await boss.presses_data(f">newsretry.{id}.unknown")
    assert "Some would get it twice." in boss.sees


async def test_it_is_corrected_and_withdrawn(desk: House) -> None:
    boss, id = await confirmed(desk, "ola")
    await desk.rows("UPDATE recipient SET state = 'sent', message = '5' RETURNING visitor_id")
    await becomes(desk, "done")
    await boss.presses_data(f">newscard.{id}")
    assert "Reached in: English 1" in boss.sees
    await boss.presses("Correct")
    await answers(boss, "English", "A workshop on Monday.", "Yes, correct it")
    assert "The correction is being sent." in boss.sees
    await boss.presses("What it corrects")
    assert any(label == "Its correction" for label in labels(boss))
    await boss.presses("Withdraw")
    await boss.presses("Yes, withdraw it")
    assert "It is being taken back." in boss.sees
    assert any(label == "Its withdrawal" for label in labels(boss))


async def test_for_many_a_second_person_has_to_agree(desk: House) -> None:
    rules = replace(desk.world.configured, news=NewsRules(second_person_above=0))
    desk.conversation.world = replace(desk.world, configured=rules)
    await agrees(desk, "ola")
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newssend.{id}")
    await boss.says("1")
    assert "For so many people a second person must agree." in boss.sees
    assert "Here is the announcement as people will get it." in await boss.presses("Preview")
    assert boss.sees.startswith("Announcement no."), "its card stays in front of whoever waits for it"
    await boss.presses("Approve")
    assert "A workshop on Friday." in boss.sees, "what is said yes to stands there"
    await boss.presses("Yes, send it")
    assert "It must be approved by somebody else" in boss.sees
    kasia = desk.person("kasia", "en")
    await speaks(kasia)
    await desk.employs(kasia, role="coordinator")
    await kasia.presses_data(f">newsapprove.{id}")
    assert "A colleague has confirmed it. Number of people: 1." in kasia.sees
    await kasia.presses("Yes, send it")
    assert "It is confirmed." in kasia.sees


async def test_what_cannot_be_said_is_told_before_it_is_sent(desk: House) -> None:
    await agrees(desk, "ola")
    boss = await coordinates(desk)
    id = await writes(boss)
    wrong = (
        ("UPDATE announcement_text SET words = ''", "There is no text in this language: English"),
        (f"UPDATE announcement_text SET words = '{'a' * 5000}'", "Too long in this language: English"),
    )
    for sql, words in wrong:
        await desk.rows(f"{sql} RETURNING language")
        await boss.presses_data(f">newssend.{id}")
        await boss.says("1")
        assert words in boss.sees
    await desk.rows("UPDATE announcement_text SET words = 'News.' RETURNING language")
    await boss.presses("Button")
    await boss.presses("Book a visit")
    await boss.presses("Send")
    await boss.says("1")
    assert "The button has no label in this language: English" in boss.sees


async def test_a_language_is_taken_away_and_what_else_a_draft_shows(desk: House) -> None:
    await agrees(desk, "ola")
    await desk.rows("UPDATE visitor SET language = NULL WHERE address = 'ola' RETURNING id")
    boss = await coordinates(desk)
    id = await writes(boss)
    for words in ("Warsztaty.", ""):
        await boss.presses("Write: Polish")
        await (boss.says(words) if words else boss.presses("Remove this language"))
    assert "Missing: Ukrainian, Polish, Russian" in boss.sees
    await boss.presses("When")
    await boss.presses("At once, at night too")
    assert "Urgent: it is sent at night too." in boss.sees
    await boss.presses("When")
    await boss.presses("As soon as it is confirmed")
    desk.later(hours=14)
    await boss.presses("Dry run")
    assert "no language chosen: in another language (English): 1" in boss.sees
    assert "Will wait for the end of the night: 1" in boss.sees
    await desk.rows("UPDATE announcement SET wanted = '{\"event\": 7}' RETURNING id")
    picture = (
        "INSERT INTO announcement_picture (announcement_id, content, type, remote) VALUES (1, '', 'image/png', '')"
    )
    await desk.rows(f"{picture} RETURNING announcement_id")
    await boss.presses_data(f">newscard.{id}")
    assert "For: people who joined event 7" in boss.sees
    assert "With a picture." in boss.sees


async def test_the_picture_of_its_delivery_is_a_tap_away(desk: House) -> None:
    boss, id = await confirmed(desk, "ola")
    await becomes(desk, "done")
    await boss.presses_data(f">newscard.{id}")
    for _ in range(3):
        await boss.presses("Picture of the delivery")
        assert "I am drawing the picture." in boss.sees
    await boss.presses("Picture of the delivery")
    assert "I am already preparing 3 files for you." in boss.sees
    assert await desk.rows("SELECT kind, state FROM export") == [("delivery", "due")] * 3
    assert "I cannot find that." in await boss.presses_data(">newschart.99")


@pytest.mark.parametrize(("language", "title"), [("en", "no."), ("pl", "nr"), ("uk", "№"), ("ru", "№")])
async def test_its_number_is_read_as_it_is_said(desk: House, language: str, title: str) -> None:
    await desk.rows("INSERT INTO sqlite_sequence (name, seq) VALUES ('announcement', 12344) RETURNING seq")
    boss = await coordinates(desk)
    assert await writes(boss) == "12345"
    await boss.presses_data(">language")
    await boss.presses_data(next(press for _, press in boss.keys if press.endswith(f".{language}")))
    await boss.presses_data(">newslist")
    assert any(" 12345 · " in label for label in labels(boss))
    await boss.presses_data(">newscard.12345")
    assert f"{title} 12345\n" in boss.sees


async def test_older_ones_are_a_page_away(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss)
    for _ in range(20):
        await boss.presses_data(f">newscopy.{id}")
    await boss.presses_data(">newslist")
    while "Older ones" not in labels(boss):
        await boss.presses("More")
    await boss.presses("Older ones")
    assert "Announcements: 1." in boss.sees
