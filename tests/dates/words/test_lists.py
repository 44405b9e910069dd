"""The word lists themselves: kinds that the grammar reads, forms with one value each, feasts that are known."""

import importlib
import pkgutil

import pytest

import timeline.dates.words
from timeline.dates.feasts import NAMES
from timeline.dates.lexicon import expand
from timeline.dates.ways import RULES

LISTS = {
    module.name: words
    for module in pkgutil.iter_modules(timeline.dates.words.__path__)
    if (words := getattr(importlib.import_module(f"timeline.dates.words.{module.name}"), "WORDS", None))
}
READ = {kind for one in RULES for item in one.items for kind in (*item.choices, item.unless) if kind.isupper()}


def forms(listed):
    return [form for one in listed.split("|") for form in expand(one)]


def test_the_lists_are_found():
    assert {"en", "es", "it", "nl", "fr", "de", "pt", "ja", "uk"} <= LISTS.keys()


@pytest.mark.parametrize("code", LISTS)
def test_every_kind_is_read_by_some_rule(code):
    assert LISTS[code].keys() - READ <= {"NOISE", "ORDINARY"}


@pytest.mark.parametrize("code", LISTS)
def test_no_form_is_empty(code):
    empty = [(kind, value) for kind, values in LISTS[code].items() for value in values if "" in forms(values[value])]
    assert empty == []


@pytest.mark.parametrize("code", LISTS)
def test_no_form_has_two_values_of_one_kind(code):
    twice = []
    for kind, values in LISTS[code].items():
        found = {}
        for value, listed in values.items():
            twice += [(kind, form) for form in forms(listed) if found.setdefault(form, value) != value]
    assert twice == []


@pytest.mark.parametrize("code", LISTS)
def test_every_feast_is_known(code):
    assert {*LISTS[code].get("FEAST", {}), *LISTS[code].get("FEASTDAY", {})} <= NAMES
