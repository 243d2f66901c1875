"""The rules of the house: who may import whom, what may be used where, and that rooms look alike."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from mypy import api

ROOT = Path(__file__).parent.parent
CODE = sorted(path for room in ("bot", "storage", "scheduler") for path in (ROOT / room).rglob("*.py"))
LANGUAGES = sorted(path for path in (ROOT / "locales").iterdir() if path.is_dir())
OURS = ("bot", "storage", "scheduler")
LEAVES = (
    "bot.screen",
    "bot.centre",
    "storage.records",
    "storage.casework",
    "storage.eventwork",
    "storage.exportwork",
    "storage.newswork",
)

MAY_IMPORT = {
    "aiogram": ("bot.handlers.telegram",),
    "sqlalchemy": ("storage",),
    "aiosqlite": ("storage.database",),
    "alembic": ("storage",),
    "apscheduler": ("scheduler.clock",),
    "fluent": ("bot.texts", "bot.wording", "bot.forms"),
    "icalendar": ("bot.ics",),
    "phonenumbers": ("bot.dialogs.asking", "bot.config_file"),
    "holidays": ("bot.config",),
    "prometheus_client": ("bot.observing",),
    "webauthn": ("bot.handlers.desk.passkeys",),
    "cryptography": ("storage.sealing",),
    "pyrage": ("bot.agefiles",),
    "scipy": (
        "bot.understanding.training",
        "bot.understanding.wishtraining",
    ),
    "segno": ("bot.enclosing",),
    "sklearn": (
        "bot.understanding.training",
        "bot.understanding.wishtraining",
    ),
    "PIL": ("bot.charts", "bot.picturing"),
    "openpyxl": ("bot.sheets",),
    "xlsxwriter": ("bot.sheets",),
}
"""Which of our modules may import a package; packages that are not here may be imported where they are needed."""

FORBIDDEN = {
    "bot.dialogs": (
        "asyncio",
        "bot.conversation",
        "bot.delivery",
        "bot.desk",
        "bot.handlers",
        "bot.config",
        "bot.running",
    ),
    "bot.handlers": (
        "bot.dialogs",
        "bot.conversation",
        "bot.turn",
        "bot.delivery",
        "bot.desk",
        "bot.config",
        "bot.running",
    ),
    "bot.conversation": ("bot.handlers", "bot.running"),
    "bot.turn": ("bot.handlers", "bot.running", "bot.conversation", "bot.delivery"),
    "bot.delivery": ("bot.handlers", "bot.conversation", "bot.dialogs", "bot.running"),
    "bot.talk": ("bot.dialogs", "bot.conversation", "bot.handlers", "bot.desk"),
    "bot.texts": ("bot.dialogs", "bot.conversation", "bot.handlers", "bot.talk", "storage"),
    "scheduler": ("bot.conversation", "bot.dialogs", "bot.handlers", "bot.delivery", "bot.talk", "bot.running"),
    "storage": (
        "scheduler",
        "bot.conversation",
        "bot.dialogs",
        "bot.handlers",
        "bot.delivery",
        "bot.talk",
        "bot.running",
    ),
}
"""Who may not import what: the house has floors, and imports only go down."""

ONLY_IN = {
    "datetime.now": ("bot.running", "bot.__main__"),
    "date.today": (),
    "create_task": (
        "bot.announcing",
        "bot.conversation",
        "bot.delivery",
        "bot.groupline",
        "bot.errands",
        "scheduler.clock",
        "bot.handlers.telegram",
        "bot.handlers.web",
    ),
    "secrets.choice": ("bot.running",),
    "random": ("bot.understanding.training",),
}
"""Time, chance and tasks come from few places; everywhere else they are given."""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def within(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


@dataclass(frozen=True)
class Module:
    """A file of code, parsed once for all rules."""

    path: Path
    name: str
    tree: ast.Module

    @property
    def imports(self) -> Iterator[str]:
        for node in ast.walk(self.tree):
            match node:
                case ast.Import(names):
                    yield from (one.name for one in names)
                case ast.ImportFrom(module, names, 0) if module:
                    yield from (f"{module}.{one.name}" for one in names)


def imports_only_go_down(module: Module) -> None:
    for imported in module.imports:
        for package, rooms in MAY_IMPORT.items():
            allowed = not within(imported, (package,)) or within(module.name, rooms)
            assert allowed, f"{module.name} imports {imported}"
        for room, floors in FORBIDDEN.items():
            allowed = not within(module.name, (room,)) or not within(imported, floors)
            assert allowed, f"{module.name} imports {imported}"


def leaves_import_only_the_standard_library_and_each_other(module: Module) -> None:
    if not within(module.name, LEAVES):
        return
    for imported in module.imports:
        root = imported.split(".")[0]
        assert root in sys.stdlib_module_names or within(imported, LEAVES), f"{module.name} imports {imported}"


_RECORDS = ("storage.records", "storage.casework", "storage.eventwork")
"""What channels know of what is stored: frozen records, which they show."""


def channels_never_see_storage_or_each_other(module: Module) -> None:
    parts = module.name.split(".")
    if parts[:2] != ["bot", "handlers"] or len(parts) < 3:
        return
    others = tuple(f"bot.handlers.{room.name}" for room in (ROOT / "bot/handlers").iterdir() if room.name != parts[2])
    for imported in module.imports:
        assert not within(imported, others), f"{module.name} imports {imported}"
        allowed = not within(imported, ("storage",)) or within(imported, _RECORDS)
        assert allowed, f"{module.name} imports {imported}"


def dialogs_import_talk_and_the_leaves_alone(module: Module) -> None:
    if not within(module.name, ("bot.dialogs",)) or module.path.stem == "__init__":
        return
    known = (*LEAVES, "bot.talk", "bot.dialogs", "phonenumbers")
    for imported in module.imports:
        allowed = imported.split(".")[0] in sys.stdlib_module_names or within(imported, known)
        assert allowed, f"{module.name} imports {imported}"


def time_and_chance_come_from_few_places(module: Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            for banned, rooms in ONLY_IN.items():
                hit = called == banned or called.endswith(f".{banned}") or called.startswith(f"{banned}.")
                assert not hit or within(module.name, rooms), f"{module.name}:{node.lineno} calls {called}"


def every_module_says_in_a_sentence_what_it_is_for(module: Module) -> None:
    words = ast.get_docstring(module.tree) or ""
    assert words.split("\n\n")[0].rstrip().endswith((".", ":")), f"{module.name} does not say what it is for"


def functions_can_be_read_at_a_glance(module: Module) -> None:
    if "migrations" in module.path.parts:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 50, f"{module.name}.{node.name} has {length} lines"


_ASKING = frozenset({"bool", "any", "all", "next", "filter", "len", "str"})
"""To these a coroutine is a thing like any other, and every thing is true."""


def what_is_asked_is_waited_for(module: Module) -> None:
    """The type checker finds a coroutine that is thrown away (`unused-coroutine`) or taken for an answer
    (`truthy-bool`); this finds those that are given to a function which does the same."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ASKING:
            for given in node.args:
                asked = given.elt if isinstance(given, ast.GeneratorExp | ast.ListComp | ast.SetComp) else given
                name = called(asked)
                assert name not in ONLY_ASYNC, f"{module.name}:{node.lineno} takes {name}() for its answer"


def called(node: ast.expr) -> str:
    """The last part of the name of what is called here and not waited for; empty if nothing is."""
    match node:
        case ast.UnaryOp(ast.Not(), operand):
            return called(operand)
        case ast.Call(ast.Name(name)) | ast.Call(ast.Attribute(attr=name)):
            return name
        case _:
            return ""


def only_async() -> frozenset[str]:
    """What functions are called that have to be waited for, and no other is called so."""
    names: dict[type[ast.AST], set[str]] = {ast.AsyncFunctionDef: set(), ast.FunctionDef: set()}
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names[type(node)].add(node.name)
    return frozenset(names[ast.AsyncFunctionDef] - names[ast.FunctionDef])


ONLY_ASYNC = only_async()

RULES = (
    imports_only_go_down,
    leaves_import_only_the_standard_library_and_each_other,
    channels_never_see_storage_or_each_other,
    dialogs_import_talk_and_the_leaves_alone,
    time_and_chance_come_from_few_places,
    every_module_says_in_a_sentence_what_it_is_for,
    functions_can_be_read_at_a_glance,
    what_is_asked_is_waited_for,
)


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_module_keeps_the_rules(path: Path) -> None:
    module = Module(path, name_of(path), ast.parse(path.read_text()))
    for rule in RULES:
        rule(module)


def test_a_dialog_has_its_name_in_every_place() -> None:
    for path in (ROOT / "bot/dialogs").glob("*.py"):
        if path.stem == "__init__":
            continue
        for language in LANGUAGES:
            words = language / f"{path.stem}.ftl"
            assert words.exists(), f"{words.relative_to(ROOT)} is missing"


def test_there_is_one_file_of_words_per_dialog_and_nothing_else() -> None:
    rooms = {"talk", "reminder", "web", "telegram", "viber", "deskpage"}
    known = {path.stem for path in (ROOT / "bot").rglob("*.py")} | rooms
    for language in LANGUAGES:
        for words in language.iterdir():
            if words.name in ("age.toml", "danger.toml", "record.toml", "GLOSSARY.md", "seen.json"):
                continue
            assert words.suffix == ".ftl", f"{words.relative_to(ROOT)} is no file of words"
            assert words.stem in known, f"{words.relative_to(ROOT)} belongs to nothing"


def test_every_language_has_a_glossary_of_its_terms_and_traps() -> None:
    parts = (
        "## False friends and traps",
        "## How we address people",
        "## What still wants a native speaker's eye",
    )
    for language in LANGUAGES:
        glossary = language / "GLOSSARY.md"
        assert glossary.exists(), f"{glossary.relative_to(ROOT)} is missing"
        words = glossary.read_text()
        terms = [line for line in words.splitlines() if line.startswith("| ")]
        assert len(terms) >= 60, f"{glossary.relative_to(ROOT)} has {len(terms)} lines of terms"
        for part in parts:
            assert part in words, f"{glossary.relative_to(ROOT)} lacks “{part}”"


def test_nothing_is_skipped_and_nothing_is_left_to_do() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "X" + "XX")
    for path in (*CODE, *(ROOT / "tests").rglob("*.py")):
        text = path.read_text()
        assert not any(mark in text for mark in marks), f"{path.relative_to(ROOT)} is unfinished"


# --- Checks that nobody waits for ------------------------------------------------------------------------------------

NEVER_WAITED_FOR: tuple[tuple[str, str], ...] = (
    ("if allowed(): return True", "truthy-bool"),
    ("if not allowed(): return False", "truthy-bool"),
    ("found = allowed()\n    if found: return True", "truthy-bool"),
    ("assert allowed()", "truthy-bool"),
    ("return [1 for _ in range(2) if allowed()] == []", "truthy-bool"),
    ("while allowed(): pass", "truthy-bool"),
    ("allowed()", "unused-coroutine"),
    ("asyncio.ensure_future(allowed())", "unused-awaitable"),
    ("return allowed() is True", "comparison-overlap"),
    ("return allowed()", "return-value"),
)


def test_the_type_checker_finds_checks_that_nobody_waits_for(tmp_path: Path) -> None:
    """A check that is not waited for lets everybody in; so it is shown that each way of writing one is noticed."""
    head = "from __future__ import annotations\nimport asyncio\nasync def allowed() -> bool:\n    return False\n"
    planted = tmp_path / "planted.py"
    bodies = [body for body, _ in NEVER_WAITED_FOR]
    functions = (f"async def door_{n}() -> bool:\n    {body}\n    return False\n" for n, body in enumerate(bodies))
    planted.write_text(head + "".join(functions))
    told, _, status = api.run(["--config-file", str(ROOT / "pyproject.toml"), "--no-incremental", str(planted)])
    assert status == 1
    kinds = [re.findall(r"error: .*\[([a-z-]+)\]$", line) for line in told.splitlines()]
    found = [kind for one in kinds for kind in one if kind != "unreachable"]
    assert found == [kind for _, kind in NEVER_WAITED_FOR], told


@pytest.mark.parametrize(
    "body", ["bool({}(1))", "any(x.{}(1) for x in y)", "all([not {}(1) for x in y])", "next({}(x) for x in y)"]
)
def test_the_rule_finds_checks_that_are_given_away(body: str) -> None:
    planted = Module(Path("planted.py"), "planted", ast.parse(body.format("receive")))
    with pytest.raises(AssertionError, match="takes receive"):
        what_is_asked_is_waited_for(planted)
    waited = body.replace("x.{}", "await x.{}").replace("not {}", "not await {}").replace("({}", "(await {}")
    tree = ast.parse(f"async def f():\n    {waited}".format("receive"))
    what_is_asked_is_waited_for(Module(Path("planted.py"), "planted", tree))
