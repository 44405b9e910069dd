"""The parser of kinds: rules in, readings out, in the order of the rules."""

from timeline.dates.grammar import Grammar, Leaf, rule


def pair(left, right=None):
    return left, right


GRAMMAR = Grammar.of(
    [
        rule("whole", "left:word right:word?", pair),
        rule("whole", "it:nested"),
        rule("word", "it:A|B"),
        rule("nested", "OPEN it:nested CLOSE"),
        rule("nested", "it:A"),
        rule("itself", "it:itself"),
        rule("itself", "it:A"),
        rule("many", "it:A many?", lambda it: it),
        rule("many", "it:A many", lambda it: it),
        rule("but", "it:A!B"),
        rule("asks", "it:A", lambda context, it: (context, it)),
    ]
)


def kinds(*names):
    return [frozenset(name.split("|")) for name in names]


def test_optional_items_may_be_missing():
    one, two = GRAMMAR.parse("whole", kinds("A"))[0], GRAMMAR.parse("whole", kinds("A", "B"))[0]
    assert [name for name, _ in one.given] == ["left"]
    assert [name for name, _ in two.given] == ["left", "right"]


def test_the_first_rule_wins():
    first, second = GRAMMAR.parse("whole", kinds("A"))
    assert (first.action, second) == (pair, Leaf(0, "A"))


def test_the_whole_sequence_must_be_used():
    assert GRAMMAR.parse("whole", kinds("A", "B", "A")) == []


def test_a_word_may_be_of_several_kinds():
    assert GRAMMAR.parse("nested", kinds("OPEN|A", "A|B", "CLOSE")) == [Leaf(1, "A")]


def test_a_word_may_be_left_out_for_what_else_it_is():
    assert GRAMMAR.parse("but", kinds("A")) == [Leaf(0, "A")]
    assert GRAMMAR.parse("but", kinds("A|B")) == []


def test_a_rule_that_begins_with_itself_does_not_run_for_ever():
    assert GRAMMAR.parse("itself", kinds("A")) == [Leaf(0, "A")]


def test_many_readings_of_one_place_stay_few():
    assert 0 < len(GRAMMAR.parse("many", kinds(*"A" * 60))) <= 24


def test_an_action_gets_the_context_only_if_it_asks_for_it():
    (asking,) = GRAMMAR.parse("asks", kinds("A"))
    assert asking.needs_context
    assert not GRAMMAR.parse("whole", kinds("A"))[0].needs_context
