"""The figure: facts of it, never the whole of it."""

import json
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chart_events import make, shipped, wrap
from chart_laws import event_sets
from timeline.events import Events
from timeline.figure import draw
from timeline.problems import UsageError
from timeline.selection import Selection

SHIPPED = shipped()
DAY = make([{"start": "2025-01-20", "title": f"Order {at}", "actors": "President"} for at in range(33)])
MILLISECONDS = 1000.0


def traces(figure: Any, name: str) -> list[Any]:
    return [trace for trace in figure.data if trace.name == name]


def ids(figure: Any) -> set[str]:
    return {str(row[0]) for trace in figure.data if trace.customdata is not None for row in trace.customdata}


def labels(figure: Any) -> list[str]:
    return [text for trace in traces(figure, "labels") for text in trace.text]


def notes(figure: Any) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def test_every_event_in_view_answers_with_its_id() -> None:
    figure = draw(SHIPPED.select(Selection(actors=("Volker Türk",))))
    assert ids(figure) == set(SHIPPED.select(Selection(actors=("Volker Türk",))).frame["id"])
    assert figure.layout.meta["shown"] == 6


def test_the_subtitle_says_count_span_and_filters() -> None:
    selection = Selection(
        actors=("OHCHR", "China"), start=np.datetime64("2022-03-08"), end=np.datetime64("2022-10-18"), match="all"
    )
    figure = draw(SHIPPED.select(selection), title="The assessment")
    shown = len(SHIPPED.select(selection).frame)
    assert f"{shown} of 85 events · 8 March – 17 October 2022 · actors: China and OHCHR together" in notes(figure)
    assert "<b>The assessment</b>" in notes(figure)


def test_the_caption_says_that_this_is_not_all() -> None:
    meta = draw(SHIPPED).layout.meta
    assert not meta["is_whole"]
    assert meta["caption"].startswith(
        f"Showing {meta['shown']} of 85 events, the densest stretch; show all to see the rest"
    )
    assert draw(SHIPPED, window="all").layout.meta["is_whole"]


def test_the_bands_are_the_selected_actors() -> None:
    figure = draw(SHIPPED.select(Selection(actors=("Reuters", "OHCHR"))))
    assert [note for note in notes(figure) if note in ("<b>Reuters</b>", "<b>OHCHR</b>")] == [
        "<b>OHCHR</b>",
        "<b>Reuters</b>",
    ]


def colors(figure: Any) -> dict[str, tuple[str, str]]:
    """Category → colour and shape, from the legend."""
    legend = traces(figure, "legend")[0]
    names = [note.text for note in figure.layout.annotations if note.font.size == 12 and note.xshift and note.yshift][
        : len(legend.x)
    ]
    return dict(zip(names, zip(legend.marker.color, legend.marker.symbol, strict=True), strict=True))


@pytest.mark.parametrize("narrowed", [Selection(actors=("Volker Türk",)), Selection(categories=("report", "visit"))])
def test_a_filter_changes_no_colour_and_no_shape(narrowed: Selection) -> None:
    before = colors(draw(SHIPPED, window="all"))
    after = colors(draw(SHIPPED.select(narrowed)))
    assert after
    assert all(before[name] == look for name, look in after.items())


def test_an_event_of_two_bands_is_tied() -> None:
    events = make([{"start": "2022-05-01", "title": "Call", "actors": "China; OHCHR"}])
    (tie,) = traces(draw(events), "ties")
    assert tie.x[0] == tie.x[1] == np.datetime64("2022-05-01T12:00", "s").astype(np.int64) * MILLISECONDS
    assert labels(draw(events)) == ["Call"]
    assert not traces(draw(events, several="primary"), "ties")


def test_a_span_is_drawn_over_all_of_its_time() -> None:
    events = make([{"start": "2022-05-23", "end": "2022-05-29", "title": "Visit", "actors": "A", "is_interval": True}])
    (bar,) = traces(draw(events), "solid")
    known = [at for at in bar.x if not np.isnan(at)]
    assert np.datetime64(round(min(known)), "ms") == np.datetime64("2022-05-23")
    assert np.datetime64(round(max(known)), "ms") == np.datetime64("2022-05-29")


@pytest.mark.parametrize(
    ("row", "signs"),
    [
        ({"start": "2022-05-23"}, []),
        ({"start": "2022-05-23T10:00", "end": "2022-05-23T10:01", "precision": "minute"}, ["exact time"]),
        ({"start": "2022-05-01", "end": "2022-06-01", "precision": "month"}, ["some time within"]),
        (
            {"start": "2022-05-01", "end": "2022-06-01", "precision": "month", "approximate": True},
            ["approximate or uncertain"],
        ),
        ({"start": "2022-05-23", "end": "2022-05-29", "is_interval": True}, ["from – to"]),
        ({"start": "2022-05-23", "end": "NaT", "is_interval": True}, ["end not known"]),
        ({"start": "NaT", "end": "2022-05-23", "is_interval": True}, ["start not known"]),
        ({"start": "2022-05-23", "end": "NaT"}, ["some time after"]),
        ({"start": "NaT", "end": "2022-05-23"}, ["some time before"]),
    ],
)
def test_the_legend_explains_the_kinds_of_date_that_occur_and_no_other(
    row: dict[str, object], signs: list[str]
) -> None:
    known = {
        *("exact time", "some time within", "approximate or uncertain", "from – to", "sure core, vague ends"),
        *("end not known", "start not known", "some time after", "some time before", "title in another band"),
        "more than fit",
    }
    frame = [
        {**row, "title": "x", "actors": "A"},
        {"start": "2021-01-01", "actors": "A"},
        {"start": "2023-12-31", "actors": "A"},
    ]
    assert [note for note in notes(draw(make(frame))) if note in known] == signs


def test_text_from_data_enters_escaped_everywhere() -> None:
    nasty = "<b>x</b> #000012 %{x} <extra>"
    row = dict.fromkeys(("id", "title", "date", "quote", "speaker", "publisher", "actors", "category"), nasty)
    figure = draw(make([{**row, "start": "2022-05-01"}]), title=nasty, foot=[nasty])
    shown = json.dumps(
        [
            figure.to_dict()["layout"]["annotations"],
            labels(figure),
            [row[1] for trace in figure.data if trace.customdata is not None for row in trace.customdata],
        ]
    )
    assert "<b>x" not in shown.replace("<b>&lt;", "")
    assert "#000012" not in shown
    assert "<extra>" not in shown
    assert {trace.hovertemplate for trace in figure.data if trace.hovertemplate} == {"%{customdata[1]}<extra></extra>"}


@pytest.mark.parametrize("width", [360, 700, 1200, 1800])
@pytest.mark.parametrize("height", [500, 675, 1000])
def test_a_picture_has_the_size_that_was_asked_for(width: int, height: int) -> None:
    figure = draw(SHIPPED, width=width, height=height, title="The assessment", foot=["Sources: OHCHR, Reuters"])
    assert (figure.layout.width, figure.layout.height) == (width, height)


def test_the_legend_explains_what_a_given_height_brings_about() -> None:
    assert "more than fit" in notes(draw(DAY, height=400))
    assert "more than fit" not in notes(draw(DAY))


def test_a_bar_that_goes_on_outside_the_window_has_an_arrow_there() -> None:
    events = make([{"start": "2022-05-01", "end": "2022-09-01", "is_interval": True, "title": "x", "actors": "A"}])
    figure = draw(events, window=(np.datetime64("2022-06-01"), np.datetime64("2022-10-01")))
    assert notes(figure).count("◄") == 1
    assert notes(figure).count("►") == 0
    assert "goes on outside the window" in notes(figure)


def test_counts_are_drawn_where_marks_would_be_a_wall() -> None:
    figure = draw(SHIPPED, level="counts", window="all", group_by="none")
    (bars,) = traces(figure, "counts")
    assert figure.layout.meta["caption"] == "Showing counts: 85 events; narrow the window to see each."
    assert all(row[0] == "" for row in bars.customdata)
    assert all(np.datetime64(row[2]) < np.datetime64(row[3]) for row in bars.customdata)
    assert (-np.array(bars.y) >= 3).all()


@pytest.mark.parametrize(("number", "actors"), [(600, "A; B; C; D"), (1_250, "A; B; C; D"), (5_000, "A"), (5_001, "A")])
def test_a_figure_is_never_more_than_a_megabyte(number: int, actors: str) -> None:
    days = np.datetime64("2000-01-01", "s") + np.arange(number) * np.timedelta64(1, "D")
    row = {
        "title": "联合国人权事务高级专员" * 9,
        "quote": "特别程序" * 200,
        "speaker": "发言人" * 30,
        "publisher": "路透社" * 30,
    }
    rows = [
        {**row, "start": day, "id": f"{at:060}", "actors": actors, "category": f"c{at % 8}"}
        for at, day in enumerate(days)
    ]
    assert len(draw(make(rows), window="all").to_json().encode()) <= 1_000_000


def test_the_alt_text_says_what_is_drawn() -> None:
    figure = draw(SHIPPED.select(Selection(actors=("Reuters",))), title="The assessment")
    assert figure.layout.meta["alt"] == (
        "Timeline: The assessment. 1 of 85 events · 19 July 2022 · actor: Reuters. 1 band: Reuters."
    )


@pytest.mark.parametrize(
    ("events", "said"),
    [
        (SHIPPED.select(Selection(text="no such word anywhere")), "No event matches."),
        (wrap(SHIPPED.frame.head(0)), "No row has a date that could be read."),
    ],
)
def test_no_event_is_a_picture_that_says_so_and_means_no_time(events: Events, said: str) -> None:
    figure = draw(events)
    assert figure.layout.meta["caption"] == said
    assert said in notes(figure)
    assert figure.layout.xaxis.ticktext == ()


def test_a_height_that_holds_no_row_is_refused_with_one_that_does() -> None:
    with pytest.raises(UsageError) as error:
        draw(SHIPPED, height=150, title="The assessment", foot=["Sources: OHCHR"])
    said = re.fullmatch(
        r"a picture 150 pixels high has no room for a row of events under its title and over its foot\. "
        r"Make it at least (\d+) high, or its words fewer\.",
        str(error.value),
    )
    assert said
    figure = draw(SHIPPED, height=int(said[1]), title="The assessment", foot=["Sources: OHCHR"])
    assert figure.layout.height == int(said[1])


def test_a_picture_too_low_for_all_titles_has_fewer_bands_and_more_titles() -> None:
    low, high = draw(SHIPPED, height=675, window="all"), draw(SHIPPED, window="all")
    assert low.layout.meta["alt"].split(". ")[2].startswith("4 bands: ")
    assert high.layout.meta["alt"].split(". ")[2].startswith("7 bands: ")
    assert len(labels(low)) >= 34


def test_a_title_on_the_sure_part_of_a_bar_is_in_the_colour_of_the_ground() -> None:
    year = {"start": "1914-01-01", "end": "2015-01-01", "core_start": "1915-01-01", "core_end": "2014-01-01"}
    events = make([{**year, "is_interval": True, "precision": "year", "title": "A hundred years", "actors": "A"}])
    (said,) = traces(draw(events), "labels")
    assert (said.text, said.textfont.color) == (("A hundred years",), "#ffffff")


def test_the_legend_of_counts_says_how_many_the_highest_bar_holds() -> None:
    events = make([{"start": "2022-05-01", "actors": "A"}] * 1_234 + [{"start": "2023-05-01", "actors": "A"}])
    assert "number of events, up to 1,234 in a bar; its height is their square root" in notes(
        draw(events, level="counts")
    )


def test_years_alone_need_one_line_of_the_axis() -> None:
    rows = [{"start": f"{year}-05-01", "title": "x", "actors": "A"} for year in range(1950, 2020, 10)]
    years, months = draw(make(rows)), draw(make([{"start": "2022-05-01"}, {"start": "2022-12-01"}]))
    assert years.layout.margin.t == months.layout.margin.t - 18


def test_events_known_to_the_day_have_an_axis_of_days() -> None:
    day = {"start": "2025-01-20", "title": "x", "actors": "A"}
    minute = {"start": "2025-01-20T10:00", "end": "2025-01-20T10:01", "precision": "minute", "actors": "A"}
    assert not [tick for tick in draw(make([day])).layout.xaxis.ticktext if ":" in tick]
    window = (np.datetime64("2025-01-18"), np.datetime64("2025-01-23"))
    assert [tick for tick in draw(make([minute]), window=window).layout.xaxis.ticktext if ":" in tick]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"theme": "blue"}, "theme is 'blue'; write 'light' or 'dark'."),
        ({"group_by": "actors"}, "group_by is 'actors'; write 'actor', 'category', 'place' or 'none'."),
        ({"color_by": "place"}, "color_by is 'place'; write 'category', 'actor' or 'none'."),
        ({"order": "date"}, "order is 'date'; write 'first', 'name' or 'count'."),
        ({"several": "all"}, "several is 'all'; write 'each' or 'primary'."),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError) as error:
        draw(SHIPPED, **wrong)
    assert str(error.value) == said


@settings(max_examples=60)
@given(event_sets(20), st.sampled_from(["actor", "category", "place", "none"]), st.sampled_from([360, 1200]))
def test_any_events_make_a_figure_with_an_answer_for_each(events: Events, group_by: str, width: int) -> None:
    figure = draw(events, group_by=group_by, width=width, window="all")  # type: ignore[arg-type]
    answers = ids(figure)
    alone = {str(row[0]) for trace in traces(figure, "events") for row in trace.customdata}
    assert alone <= answers <= set(events.frame["id"])
    if not traces(figure, "more"):
        assert answers == set(events.frame["id"])
    json.loads(figure.to_json())


@pytest.mark.parametrize(("width", "height", "lines"), [(1200, 675, 3), (720, 720, 3), (360, 640, 3), (1200, None, 6)])
def test_a_legend_of_many_looks_takes_a_part_of_the_picture_and_counts_the_rest(
    width: int, height: int | None, lines: int
) -> None:
    rows = [{"start": "2022-05-01", "title": "x", "category": f"A category of number {at}"} for at in range(90)]
    figure = draw(make(rows), width=width, height=height, window="all")
    shown = {note.yshift: note for note in figure.layout.annotations if "category of number" in note.text}
    named = [note.text for note in figure.layout.annotations if "category of number" in note.text]
    (rest,) = (note.text for note in figure.layout.annotations if re.fullmatch(r"and \d+ more", note.text))
    assert len(shown) == lines
    assert len(named) + int(rest.split()[1]) == 90
