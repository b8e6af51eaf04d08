"""The front door: arguments → folder → lock → key → migrate → workspace → window. The only place that wires."""

import gc
import sys
from types import CoroutineType

# Nothing of what is made while starting is garbage: collecting only delays the first paint (performance.md §1).
gc.disable()

from app.system import lazy  # noqa: E402

# What needs SQLAlchemy or the keyring, what of Qt the command line may do without, and what the window does without
# until it is first painted: loaded when first used.
lazy.defer(
    "app.cli.commands",
    "app.system.derivation",
    "app.system.logs",
    "app.system.secrets",
    "app.store.asking",
    "app.store.models",
    "app.store.database",
    "app.store.migrate",
    "app.store.queries",
    "app.store.search",
    "app.services.asking",
    "app.services.cards",
    "app.services.checking",
    "app.services.people",
    "app.services.referrals",
    "app.services.conversations",
    "app.services.bank_memory",
    "app.services.moves",
    "app.services.slots",
    "app.services.insights",
    "app.services.owed",
    "app.services.touches",
    "app.services.importing",
    "app.services.messages",
    "app.services.milestones",
    "app.services.sample",
    "app.services.templates",
    "app.ui.actions",
    "app.ui.application",
    "app.ui.first_questions",
    "app.ui.importing",
    "app.ui.notices",
    "app.ui.palette",
    "app.ui.people.add_panel",
    "app.ui.people.deeds",
    "app.ui.people.drag_picture",
    "app.ui.people.filters",
    "app.ui.people.inspector",
    "app.ui.printing.headless",
    "app.ui.printing.papers",
    "app.ui.printing.pdf",
    "app.ui.rail",
    "app.ui.today.watch",
    "app.ui.status_line",
    "app.ui.top_bar",
    "app.ui.tree.actions",
    "app.ui.tree.acts",
    "app.ui.tree.asking",
    "app.ui.tree.asking_panel",
    "app.ui.tree.bar",
    "app.ui.tree.corners",
    "app.ui.tree.drawer",
    "app.ui.tree.export",
    "app.ui.tree.export_dialog",
    "app.ui.tree.exports",
    "app.ui.tree.finding",
    "app.ui.tree.inspector",
    "app.ui.tree.introducing",
    "app.ui.tree.picker",
    "app.ui.tree.reading_chips",
    "app.ui.tree.travel",
    "app.ui.tree.viewing",
    "app.ui.widgets.buttons",
    "app.ui.widgets.empty",
    "app.ui.widgets.labels",
)

# SQLAlchemy imports it for engines that are not used here, and of it asks for one function: 3 MB and 30 ms for nothing.
lazy.postpone("asyncio", iscoroutine=lambda thing: isinstance(thing, CoroutineType))

import os  # noqa: E402 - the stand-ins have to be in place before anything imports what they stand for
from pathlib import Path  # noqa: E402
from types import SimpleNamespace  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

from app.cli import commands as cli  # noqa: E402
from app.core.errors import StorageError, UserError  # noqa: E402
from app.services import workspace  # noqa: E402
from app.services.protection import Protection  # noqa: E402
from app.system import logs, paths, qt_support  # noqa: E402
from app.ui import application  # noqa: E402

if TYPE_CHECKING:
    import argparse

# The names of what app.cli adds, here so that opening the window needs no part of it; a test holds them together.
NOTHING = 3
COMMANDS = frozenset(
    "import people add refer introducers tree plan brief held log answered owed check check-message undo redo "  # noqa: SIM905
    "history sample".split()
)
NO_OPTIONS = SimpleNamespace(data_dir=None, protect=Protection.KEYRING.value, files=[])
NOT_TEXT = "A name or a text given is not in UTF-8. Nothing was changed."
PASSPHRASE_FILE = "COFFEETREE_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable, no secret


def main(argv: list[str] | None = None) -> int:
    """Run the program; gives the exit code of docs/cli.md."""
    arguments = sys.argv[1:] if argv is None else argv
    try:
        if _is_command(arguments):
            return _run_command(arguments)
        return _open_window(arguments)
    except (UserError, StorageError) as error:
        _report(error)
        return NOTHING
    except BrokenPipeError:
        # Whoever read our output has had enough of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        _report(UserError("Stopped. What was not finished was not changed."))
        return NOTHING
    except Exception as error:  # noqa: BLE001 - nobody sees a traceback
        # A terminal may hand over bytes that are no UTF-8; they can't be stored as text.
        _report(UserError(NOT_TEXT if isinstance(error, UnicodeError) else logs.report(error)))
        return NOTHING


def _report(error: Exception) -> None:
    print(f"coffeetree: {error}", file=sys.stderr)


def _options() -> "argparse.ArgumentParser":
    import argparse  # noqa: PLC0415 - an icon gives no arguments

    parser = argparse.ArgumentParser(
        prog="coffeetree", description="People, referrals and informational interviews, on your own computer."
    )
    parser.add_argument("--data-dir", metavar="DIR", help="the folder with coffeetree.db")
    parser.add_argument(
        "--protect",
        choices=[protection.value for protection in Protection],
        default=Protection.KEYRING.value,
        help="how a new data folder is protected (default: keyring)",
    )
    return parser


def _is_command(arguments: list[str]) -> bool:
    """Whether the first word that is no option (nor an option's value) is one of the commands."""
    if not arguments:  # as from an icon: the window needn't wait for a parser
        return False
    known, rest = _window_parser().parse_known_args([a for a in arguments if a not in ("-h", "--help")])
    words = [*known.files, *rest]
    is_help = any(a in ("-h", "--help") for a in arguments)
    return is_help or bool(words and words[0] in COMMANDS)


def _window_parser() -> "argparse.ArgumentParser":
    parser = _options()
    parser.add_argument("files", nargs="*", type=str, metavar="FILE")
    return parser


def _run_command(arguments: list[str]) -> int:
    gc.enable()
    parser = _options()
    cli.add_commands(parser)
    options = parser.parse_args(arguments)
    if "act_alone" in options:  # needs no data
        return int(options.act_alone(options))
    folder = paths.data_folder(options.data_dir)
    opened = workspace.open_folder(
        folder,
        Protection(options.protect),
        ask=_passphrase if workspace.is_made(folder) else _new_passphrase,
        writing=cli.is_writing(options),
    )
    try:
        return cli.run(opened, options)
    finally:
        opened.close()


def _passphrase() -> str:
    """From the file that the environment names, else from the terminal. Raises `StorageError`."""
    name = os.environ.get(PASSPHRASE_FILE)
    if name:
        try:
            return Path(name).read_text("utf-8").rstrip("\r\n")
        except OSError as error:
            raise StorageError(
                f"The passphrase file can't be read ({error.strerror}).", f"Check {PASSPHRASE_FILE}."
            ) from error
    if not sys.stdin.isatty():
        return workspace.no_passphrase()
    return _typed("Passphrase: ")


def _typed(question: str) -> str:
    from getpass import getpass  # noqa: PLC0415 - a window asks otherwise

    return getpass(question)


def _new_passphrase() -> str:
    """Typed twice: a slip of the finger would lock the user out of everything written from now on."""
    text = _passphrase()
    is_typed = PASSPHRASE_FILE not in os.environ
    if is_typed and _typed("The same again: ") != text:
        raise StorageError("The two passphrases differ. Nothing was made.", "Try again.")
    return text


def _open_window(arguments: list[str]) -> int:
    options = _window_parser().parse_args(arguments) if arguments else NO_OPTIONS
    with qt_support.without_detours():
        import PySide6.QtCore  # noqa: F401, PLC0415 - the command line may do without Qt
    return application.run(
        paths.data_folder(options.data_dir), Protection(options.protect), [Path(name) for name in options.files]
    )


if __name__ == "__main__":
    sys.exit(main())
