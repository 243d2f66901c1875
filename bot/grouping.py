"""Which staff group is for what: the cases of which offices and languages, and whom it counts to be in it for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.centre.offer import OfficeId
from bot.config import StaffGroup


def chosen(groups: Sequence[StaffGroup], office: str | None, language: str | None) -> StaffGroup | None:
    """The group that a case belongs to: the most particular of those that take its office and language.

    Whoever says that the office does not matter must not be lost between groups that each have one: some group is
    theirs in any case, rather one that speaks their language, then one for all offices, then the first.
    """

    def particular(one: StaffGroup) -> tuple[bool, bool]:
        return bool(one.offices), bool(one.languages) == (language is not None)

    def near(one: StaffGroup) -> tuple[bool, bool, bool]:
        return _speaks(one, language), bool(one.languages) == (language is not None), not one.offices

    takes = [one for one in groups if _speaks(one, language) and (not one.offices or office in one.offices)]
    if takes:
        return max(takes, key=particular)
    return max(groups, key=near, default=None) if office is None else None


def _speaks(group: StaffGroup, language: str | None) -> bool:
    return not group.languages or language is None or language in group.languages


def unserved(
    groups: Sequence[StaffGroup], offices: Sequence[OfficeId], languages: Sequence[str]
) -> dict[OfficeId | None, tuple[str, ...]]:
    """The languages in which cases of an office fit no group; under None those that no group speaks at all."""
    found: dict[OfficeId | None, tuple[str, ...]] = {
        None: tuple(code for code in languages if not any(_speaks(one, code) for one in groups))
    }
    for office in offices:
        found[office] = tuple(code for code in languages if chosen(groups, office, code) is None)
    return {office: codes for office, codes in found.items() if codes}


def vouching(groups: Sequence[StaffGroup], offices: Sequence[OfficeId]) -> dict[str, tuple[OfficeId, ...]]:
    """For which offices it counts to be in each group; none is all.

    An office that no group is for is everybody's: there is none that its people could be in.
    """
    named = {office for one in groups for office in one.offices}
    general = any(not one.offices for one in groups)
    others = () if general else tuple(office for office in offices if office not in named)
    return {str(one.chat_id): (*one.offices, *others) if one.offices else () for one in groups}
