"""The settings of Viber: what they are when they are left out, and what is wrong with them, by name."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot import config
from bot.centre.reminding import PaidReminders
from bot.handlers.viber.costs import Prices
from tests.test_config import CENTRE, KRAKOW, MINIMAL, TODAY, load, problems

TOKEN = "44b935abea139fd6-53fa53b32559c4a6-12dbd3d883b06835"  # made up
WITH = {"VIBER_TOKEN": TOKEN}
HERE = '[viber]\npublic_url = "https://cic.example.org/"\n'


def test_without_a_token_there_is_no_viber(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL + HERE)
    assert settings.viber is None
    assert settings.viber_prices == Prices()


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    viber = load(tmp_path, MINIMAL + HERE, WITH).viber
    assert viber
    assert (viber.token.reveal(), viber.api_url) == (TOKEN, "https://chatapi.viber.com/pa")
    assert viber.public_url == "https://cic.example.org"
    assert (viber.sender_name, viber.sender_avatar) == ("The centre", "")
    assert viber.reminders == PaidReminders()
    assert TOKEN not in repr(viber)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('"Małopolskie Centrum Integracji Cudzoziemców"', "Małopolskie Centrum"),
        ('{ en = "Integration centre", pl = "Centrum Integracji" }', "Centrum Integracji"),
        ('{ uk = "Центр інтеграції", pl = "" }', "Центр інтеграції"),
    ],
)
def test_without_a_name_it_is_the_first_words_of_the_centre(name: str, shown: str, tmp_path: Path) -> None:
    viber = load(tmp_path, f"[centre]\nname = {name}\n{KRAKOW}{HERE}", WITH).viber
    assert viber
    assert viber.sender_name == shown


def test_the_address_of_the_page_will_do(tmp_path: Path) -> None:
    viber = load(tmp_path, MINIMAL + '[web]\npublic_url = "https://chat.example.org"\n', WITH).viber
    assert viber
    assert viber.public_url == "https://chat.example.org"


def test_reminders_and_prices(tmp_path: Path) -> None:
    text = MINIMAL + HERE + 'reminders = "in-session"\nreminders_a_month = 200\n'
    text += '[viber.prices]\ncurrency = "EUR"\nmonth = 100\nmessage = 0.02\nby_country = { UA = 0.0196 }\n'
    settings = load(tmp_path, text, WITH)
    assert settings.viber
    assert settings.viber.reminders == PaidReminders("in-session", 200)
    prices = settings.viber_prices
    assert (prices.currency, prices.month, prices.message) == ("EUR", Decimal(100), Decimal("0.02"))
    assert (prices.of("UA"), prices.of("PL"), prices.of("")) == (Decimal("0.0196"), Decimal("0.02"), Decimal("0.02"))


@pytest.mark.parametrize(
    ("text", "environ", "said"),
    [
        ("", WITH, "[viber] public_url: must be given when VIBER_TOKEN is set"),
        (HERE, {"VIBER_TOKEN": "no token"}, "VIBER_TOKEN: must look like"),
        (HERE + f'sender_name = "{"a" * 29}"\n', {}, "[viber] sender_name: must have 28 letters at most"),
        (HERE + f'sender_name = "{"👋" * 15}"\n', {}, "[viber] sender_name: must have 28 letters at most"),
        (HERE + 'sender_avatar = "picture.png"\n', {}, "[viber] sender_avatar: must be a whole web address"),
        ('[viber]\npublic_url = "http://cic.example.org"\n', {}, "[viber] public_url: must begin with https://"),
        (HERE + 'reminders = "sometimes"\n', {}, "[viber] reminders"),
        (HERE + "reminders_a_month = -1\n", {}, "[viber] reminders_a_month"),
        ('[viber.prices]\ncurrency = "euro"\n', {}, "[viber.prices] currency"),
        ("[viber.prices]\nmessage = -0.01\n", {}, "[viber.prices] message: must be an amount that is not negative"),
        ("[viber.prices]\nmessage = nan\n", {}, "[viber.prices] message"),
        ("[viber.prices]\nby_country = { Poland = 1 }\n", {}, "[viber.prices] by_country"),
        ("[viber]\ntoken = 1\n", {}, "[viber] token"),
    ],
)
def test_what_is_wrong_is_said_by_its_name(text: str, environ: dict[str, str], said: str, tmp_path: Path) -> None:
    found = problems(tmp_path, CENTRE + text + KRAKOW, environ)
    assert any(one.startswith(said) for one in found), found
    assert TOKEN not in str(found)
    assert "no token" not in str(found)


def test_the_demonstration_meets_nobody_on_viber(tmp_path: Path) -> None:
    assert any("demonstration" in one for one in problems(tmp_path, "demonstration = true\n" + MINIMAL + HERE, WITH))
    with pytest.raises(config.BadSettings, match=r"config\.toml"):
        config.load(None, WITH, TODAY)


def test_a_price_list_is_asked_for(tmp_path: Path) -> None:
    without, with_one = MINIMAL + HERE, MINIMAL + HERE + "[viber.prices]\nmessage = 0.02\n"
    assert any("[viber.prices]" in one for one in config.warnings(load(tmp_path, without, WITH)))
    assert not any("[viber.prices]" in one for one in config.warnings(load(tmp_path, with_one, WITH)))
