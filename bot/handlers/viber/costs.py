"""What Viber bills: messages inside and outside a session, month by month, against the operator's own price list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import groupby

from storage.records import Bill

INSIDE, OUTSIDE, CHARGED = (1, 2), 3, 5
"""The values of `billing_status`: 0 is neither, 1 and 2 are inside a session, from 3 on outside, and 5 is charged.
Values that come to be later are taken for the dearest."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The price list of the operator's contract: a currency, what the account costs a month, and a charged message."""

    currency: str = ""
    month: Decimal = Decimal(0)
    message: Decimal | None = None
    """Where no country's price is given; None if that is not known."""
    by_country: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        """Whether there is any price for a message."""
        return self.message is not None or bool(self.by_country)

    def of(self, country: str) -> Decimal | None:
        """What a charged message to a number of that country costs; None if the list does not say."""
        return self.by_country.get(country, self.message)


@dataclass(frozen=True, slots=True)
class Month:
    """One month's messages, and what they cost; `cost` is None where the price list does not say all of it."""

    first_day: date
    inside: int
    outside: int
    charged: int
    reminders: int
    """Of those outside: the messages that nobody had asked for just then."""
    unpriced: tuple[str, ...]
    """Countries that messages were charged for and that have no price; "" is a country that Viber did not tell."""
    cost: Decimal | None


def months(bills: Iterable[Bill], prices: Prices) -> list[Month]:
    """The months that there are bills of, the latest first."""
    ordered = sorted(bills, key=lambda bill: bill.month, reverse=True)
    return [_month(first, list(some), prices) for first, some in groupby(ordered, key=lambda bill: bill.month)]


def _month(first_day: date, bills: Sequence[Bill], prices: Prices) -> Month:
    charged = Counter[str]()
    for bill in bills:
        if status(bill.tariff) >= CHARGED:
            charged[_country(bill.tariff)] += bill.messages
    unpriced = tuple(sorted(country for country in charged if prices.of(country) is None))
    amounts = (count * (prices.of(country) or 0) for country, count in charged.items())
    return Month(
        first_day,
        sum(bill.messages for bill in bills if status(bill.tariff) in INSIDE),
        sum(bill.messages for bill in bills if status(bill.tariff) >= OUTSIDE),
        charged.total(),
        sum(bill.messages for bill in bills if status(bill.tariff) >= OUTSIDE and bill.lane != "chat"),
        unpriced,
        None if unpriced or not prices.known else prices.month + sum(amounts, Decimal(0)),
    )


def charge(countries: Mapping[str, int], prices: Prices) -> str:
    """What so many charged messages would cost, by the country of the number; empty if the list does not say all."""
    amounts = [(people, prices.of(country)) for country, people in countries.items() if people]
    if not prices.known or any(price is None for _, price in amounts):
        return ""
    total = sum((people * price for people, price in amounts if price is not None), Decimal(0))
    return f"{total:.2f} {prices.currency}".rstrip()


def paid_reminders(bills: Iterable[Bill]) -> int:
    """How many messages that nobody had asked for were sent outside a session."""
    return sum(bill.messages for bill in bills if status(bill.tariff) >= OUTSIDE and bill.lane != "chat")


def status(tariff: str) -> int:
    """Viber's `billing_status` in what was kept."""
    number = tariff.partition(":")[0]
    return int(number) if number.isdecimal() else 0


def _country(tariff: str) -> str:
    return tariff.partition(":")[2]


def table(found: Sequence[Month], prices: Prices) -> Iterator[str]:
    """The months as lines of text for an operator."""
    if not found:
        yield "Viber has not billed any message yet."
        return
    yield f"{'month (UTC)':<12}{'in session':>12}{'outside':>10}{'of these reminders':>20}{'charged':>10}{'cost':>14}"
    for one in found:
        cost = "?" if one.cost is None else f"{one.cost:.2f} {prices.currency}".rstrip()
        counts = f"{one.inside:>12}{one.outside:>10}{one.reminders:>20}{one.charged:>10}"
        yield f"{one.first_day:%Y-%m}     {counts}{cost:>14}"
    unpriced = sorted({country for one in found for country in one.unpriced})
    if unpriced:
        named = ", ".join(country or "unknown country" for country in unpriced)
        yield f"Without a price, so the cost is not known: {named}. See [viber.prices] in the configuration."
    elif not prices.known:
        yield "No price is configured, so the cost is not known. See [viber.prices] in the configuration."
