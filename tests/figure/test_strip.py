"""The axis alone: each text where it stands in the chart, and nothing but text."""

import re

import numpy as np
import pytest

from chart_events import make, shipped
from timeline.figure import axis_strip, draw
from timeline.theme import DARK, LIGHT

MONTHS = ("May", "Jun", "Jul", "Aug", "Sep", "Oct")
TEXT = re.compile(r'<span style="[^"]*left:([\d.]+)px[^"]*">([^<]*)</span>')


def test_every_tick_stands_where_it_does_in_the_chart() -> None:
    figure = draw(shipped(), width=1200, window=(np.datetime64("2022-05-15"), np.datetime64("2022-10-20")))
    layout = figure.layout
    plot = layout.width - layout.margin.l - layout.margin.r
    start, end = layout.xaxis.range
    ticks = zip(layout.xaxis.tickvals, layout.xaxis.ticktext, strict=True)
    strip = [(float(x), said) for x, said in TEXT.findall(axis_strip(layout.meta, LIGHT))]
    texts = [(x, said) for x, said in strip if said.isdigit()]
    assert [said for _, said in texts] == list(layout.xaxis.ticktext)
    for (at, _), (x, _) in zip(ticks, texts, strict=True):
        assert x == pytest.approx(layout.margin.l + (at - start) / (end - start) * plot, abs=0.1)
    assert [said for _, said in strip if not said.isdigit()] == [f"{month} 2022" for month in MONTHS]


def test_the_strip_is_as_high_as_the_axis_of_one_line_or_two() -> None:
    years = draw(make([{"start": f"{year}-05-01", "title": "x"} for year in range(1950, 2020, 10)]))
    assert "height:22px" in axis_strip(years.layout.meta, LIGHT)
    assert "height:40px" in axis_strip(draw(shipped()).layout.meta, LIGHT)


def test_it_stands_on_the_ground_of_its_theme_and_is_read_out_to_nobody() -> None:
    strip = axis_strip(draw(shipped(), theme="dark").layout.meta, DARK)
    assert "background:#0e1117" in strip
    assert 'aria-hidden="true"' in strip
