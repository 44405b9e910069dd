"""A grammar over kinds of words: rules in, the ways to read a sequence of kinds out, most trusted first.

A *kind* is what a word can be (``MONTH``, ``D4`` for four digits …); one word may be of several. Nothing here looks at
a value, so that every text of one shape shares one parse, and the readers above may cache it.

A rule is written as ``rule("date", "day:day OF? month:MONTH year:year?", action)``: the symbol it makes, then items
apart by spaces. ``UPPER`` is a kind, ``lower`` another symbol, ``?`` makes an item optional, ``A|B`` allows either,
``A!B`` a word of kind A that is not of kind B as well,
``name:`` hands the item to the action as that keyword, beside ``context`` where the action asks for it; without an
action the one named item is what is made. Rules come first that should win.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

# What an action makes differs from symbol to symbol: a number, a Point, a Sense.
Action = Callable[..., Any]

_COUNTS = frozenset({"D1", "D2", "D3", "D4", "CHARS", "NUMBER"})  # one word's are all one number: 三 is D1 and NUMBER
_ENOUGH = 24  # readings kept of one symbol at one place: people's dates have few, hostile text could have many


@dataclass(frozen=True, slots=True)
class Leaf:
    """A word taken as one kind; ``place`` counts the words of the text."""

    place: int
    kind: str


@dataclass(frozen=True, slots=True)
class Node:
    """An action and what it is given."""

    action: Action
    needs_context: bool
    given: tuple[tuple[str, "Node | Leaf"], ...]


@dataclass(frozen=True, slots=True)
class _Item:
    choices: tuple[str, ...]
    name: str
    optional: bool
    unless: str  # a kind that the word must not be of as well


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write one thing; ``action`` None hands on its only named item."""

    symbol: str
    items: tuple[_Item, ...]
    action: Action | None
    needs_context: bool = False


def rule(symbol: str, pattern: str, action: Action | None = None) -> Rule:
    """A rule from its written form; see the head of this module."""
    items = []
    for word in pattern.split():
        name, _, rest = word.rpartition(":")
        choices, _, unless = rest.removesuffix("?").partition("!")
        items.append(_Item(tuple(choices.split("|")), name, rest.endswith("?"), unless))
    needs_context = action is not None and "context" in inspect.signature(action).parameters
    return Rule(symbol, tuple(items), action, needs_context)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules of a reader, by symbol, and the kinds each may begin with."""

    rules: dict[str, list[Rule]]
    first: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Grammar":
        """A grammar that keeps the rules' order."""
        table: dict[str, list[Rule]] = {}
        for one in rules:
            table.setdefault(one.symbol, []).append(one)
        return cls(table, _first(table))

    def parse(self, symbol: str, kinds: Sequence[frozenset[str]]) -> list[Node | Leaf]:
        """Every way the whole sequence makes the symbol, in the order of the rules."""
        run = _Run(self, kinds)
        return [node for end, node in run.derive(symbol, 0) if end == len(kinds)]


def _first(table: dict[str, list[Rule]]) -> dict[str, frozenset[str]]:
    first: dict[str, set[str]] = {symbol: set() for symbol in table}
    changed = True
    while changed:
        changed = False
        for symbol, rules in table.items():
            before = len(first[symbol])
            for one in rules:
                for item in one.items:
                    for choice in item.choices:
                        first[symbol] |= {choice} if choice.isupper() else first[choice]
                    if not item.optional:
                        break
            changed |= len(first[symbol]) != before
    return {symbol: frozenset(kinds) for symbol, kinds in first.items()}


class _Run:
    """One parse: what was found of each symbol at each place is kept, so that no work is done twice."""

    __slots__ = ("found", "grammar", "kinds")

    def __init__(self, grammar: Grammar, kinds: Sequence[frozenset[str]]) -> None:
        self.grammar, self.kinds = grammar, kinds
        self.found: dict[tuple[str, int], list[tuple[int, Node | Leaf]]] = {}

    def derive(self, symbol: str, place: int) -> list[tuple[int, Node | Leaf]]:
        key = (symbol, place)
        if key in self.found:
            return self.found[key]
        # An empty answer stands while the symbol is being found: a rule that begins with itself finds nothing.
        results: list[tuple[int, Node | Leaf]] = []
        self.found[key] = results
        if place >= len(self.kinds) or self.kinds[place].isdisjoint(self.grammar.first[symbol]):
            return results
        for one in self.grammar.rules[symbol]:
            for end, given in self._match(one.items, 0, place):
                if one.action is None:
                    results.append((end, given[0][1]))
                else:
                    results.append((end, Node(one.action, one.needs_context, given)))
                if len(results) >= _ENOUGH:
                    return results
        return results

    def _match(
        self, items: tuple[_Item, ...], index: int, place: int
    ) -> Iterator[tuple[int, tuple[tuple[str, Node | Leaf], ...]]]:
        if index == len(items):
            yield place, ()
            return
        item = items[index]
        for end, node in self._choices(item, place):
            for last, given in self._match(items, index + 1, end):
                yield last, ((item.name, node), *given) if item.name else given
        if item.optional:
            yield from self._match(items, index + 1, place)

    def _choices(self, item: _Item, place: int) -> Iterator[tuple[int, Node | Leaf]]:
        if place >= len(self.kinds):
            return
        counted = False
        for choice in item.choices:
            if not choice.isupper():
                yield from self.derive(choice, place)
            elif choice in self.kinds[place] and item.unless not in self.kinds[place]:
                if counted and choice in _COUNTS:
                    continue
                counted = choice in _COUNTS
                yield place + 1, Leaf(place, choice)
