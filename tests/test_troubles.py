"""What is the matter with a staff group: how long it lasts, what it keeps from being done, and who is told."""

from __future__ import annotations

from bot.troubles import TROUBLED, Troubles


def test_only_what_cannot_be_done_is_left_out_for_a_while() -> None:
    troubles = Troubles()
    assert troubles.found("make", "not enough rights", 0.0)
    assert troubles.bars("make", TROUBLED - 1)
    assert not troubles.bars("make", TROUBLED)
    assert not troubles.bars("write", 1.0)
    assert troubles.words == "not enough rights"


def test_a_trouble_lasts_until_what_could_not_be_done_is_done() -> None:
    troubles = Troubles()
    troubles.found("make", "not enough rights", 0.0)
    troubles.told = True
    for other in ("write", "mark", "rewrite"):
        troubles.over(other)
    assert troubles.told
    assert not troubles.found("make", "not enough rights", TROUBLED)
    assert troubles.told
    troubles.over("make")
    assert not troubles.words
    assert not troubles.told


def test_whoever_is_not_there_can_do_nothing_and_whoever_can_do_anything_is_there() -> None:
    troubles = Troubles()
    troubles.found("all", "the bot is not in the group", 0.0)
    assert troubles.bars("write", 1.0)
    assert troubles.wait("all", 10.0) == TROUBLED - 10
    troubles.over("mark")
    assert not troubles.words


def test_changed_rights_are_tried_at_once() -> None:
    troubles = Troubles()
    troubles.found("make", "not enough rights", 0.0)
    troubles.put_off(("case", 3), 100.0)
    troubles.heard("the bot lacks can_delete_messages")
    assert not troubles.bars("make", 1.0)
    assert not troubles.off(1.0)
    assert troubles.words == "the bot lacks can_delete_messages"
    troubles.over("write")
    assert troubles.words
    troubles.heard("")
    assert not troubles.words


def test_what_is_put_off_comes_back() -> None:
    troubles = Troubles()
    troubles.put_off(("case", 3), 100.0)
    assert troubles.off(99.0) == {("case", 3)}
    assert not troubles.off(100.0)
