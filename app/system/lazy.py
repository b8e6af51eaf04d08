"""Modules that load when first used, so that the window can paint before the heavy ones arrive."""

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

_deferred: list[str] = []


class _Deferred(ModuleType):
    """Stands in for a module until one of its names is asked for; the import itself is Python's own, locks and all."""

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(self.__name__), name)


def defer(*names: str) -> None:
    """Let `from package import module` give a stand-in for each module that is not loaded yet.

    Call it before the modules that import them. Effects: sets an attribute on the packages.
    """
    for name in names:
        package, _, module = name.rpartition(".")
        if name not in sys.modules:
            setattr(importlib.import_module(package), module, _Deferred(name))
            _deferred.append(name)


class _Postponed(ModuleType):
    """Stands in for a module of others until a name is asked for that it doesn't know."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def postpone(name: str, **known: object) -> None:
    """Let `import name` anywhere give a stand-in with the attributes *known*, until another one is asked for.

    For what a library imports without our using it. Does nothing where the module is loaded already.
    """
    if name not in sys.modules:
        stand_in = _Postponed(name)
        vars(stand_in).update(known)
        sys.modules[name] = stand_in


def load(*names: str) -> Iterator[None]:
    """Load modules one by one, yielding after each: some take as long as a frame."""
    for name in names:
        importlib.import_module(name)
        yield


def load_deferred(without: tuple[str, ...] = ()) -> None:
    """Load the modules that were deferred but for *without*; for a thread of its own, after the first paint."""
    for name in _deferred:
        if name not in without:
            importlib.import_module(name)
