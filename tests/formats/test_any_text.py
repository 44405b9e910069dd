"""Whatever a text holds, a format that writes it reads it back, sign by sign."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formats.carried import fields
from formats.event_table import table
from timeline import columns as c
from timeline.formats import FORMATS
from timeline.formats.raw import ReadOptions

WRITTEN = [known for known in FORMATS if known.write]
TEXTS = (c.TITLE, c.DESCRIPTION, c.QUOTE, c.PLACE, c.SOURCE)

# Control characters are among the stated losses; a text that ends in blanks is tidied by some programs.
signs = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp")) | st.sampled_from(
    "\n\t<>&\"'\\#:/=|,;-[]{}()!"
)
texts = st.text(signs, max_size=40).map(str.strip).filter(bool)


@pytest.mark.parametrize("known", WRITTEN, ids=lambda one: one.name)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.lists(texts, min_size=5, max_size=5))
def test_any_text_comes_back(known, words):
    frame = table().iloc[:2]
    for name, text in zip(TEXTS, words, strict=True):
        frame = frame.assign(**{name: text})
    raw = known.read(known.write(frame), ReadOptions())
    found = fields(raw, *TEXTS) if raw.mapping else {name: raw.frame[name].tolist() for name in TEXTS}
    assert found == {name: [text] * 2 for name, text in zip(TEXTS, words, strict=True)}
