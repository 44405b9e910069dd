"""Makes the pictures of the README and of docs/gallery from the shipped data: `python scripts/make_pictures.py`.

Each is what one command of `timeline export` makes; the greyscale one is then drained of colour, pixel by pixel.
"""

import io
from dataclasses import replace
from pathlib import Path
from typing import Final

from PIL import Image

import timeline
from timeline.events import Events
from timeline.export.publication import Publication, make
from timeline.export.sizes import SIZES, Size

ROOT: Final = Path(__file__).parents[1]
GALLERY: Final = ROOT / "docs" / "gallery"
TITLE: Final = "Bachelet, China and the Xinjiang assessment"
SCREEN: Final = Size(1200, None, 1.5)


def main() -> None:
    GALLERY.mkdir(parents=True, exist_ok=True)
    sample = timeline.read_events(ROOT / "data" / "events.csv")
    visit = chosen(sample, ("Michelle Bachelet", "China", "Human Rights Council"), "2022-05", "2022-11")
    whole = Publication(title=TITLE, size=SCREEN)

    save(ROOT / "docs" / "timeline.png", visit, whole)
    kinds = timeline.read_events(ROOT / "data" / "kinds.csv")
    save(ROOT / "docs" / "dates.png", kinds, Publication(title="Every kind of date", size=SCREEN))

    save(GALLERY / "grey.png", visit, whole, grey=True)
    phone = Publication(title=TITLE, size=Size(390, None, 2))
    save(GALLERY / "phone.png", chosen(sample, ("Michelle Bachelet",), "2022-05", "2022-10"), phone)
    paper = Publication(title=TITLE, size=replace(SIZES["a4-portrait"], scale=1.75), sources="full")
    save(GALLERY / "a4-with-sources.png", chosen(sample, ("Michelle Bachelet",), "2022-05", "2022-11"), paper)
    dark = Publication(title=TITLE, size=SCREEN, theme="dark")
    save(GALLERY / "dark.png", chosen(sample, ("OHCHR", "United States"), "2022-05", "2022-11"), dark)
    before = Publication(title="What came before the visit", group_by="category", size=SCREEN)
    save(GALLERY / "by-category.png", chosen(sample, (), "2018", "2022-04"), before)
    day = Publication(title="33 speakers in one day (invented)", group_by="category", size=SCREEN, sources="none")
    save(GALLERY / "one-day.png", timeline.read_events(one_day().encode()), day)


def chosen(events: Events, actors: tuple[str, ...], start: str, end: str) -> Events:
    """The events of these actors from the start of one month to the start of another."""
    first, last = timeline.parse_date(start).start, timeline.parse_date(end).start
    return events.select(timeline.Selection(actors=actors, start=first, end=last))


def one_day() -> str:
    """A day on which 33 speakers take the floor: no real event, only the hardest case for labels."""
    groups = ("Africa", "Asia-Pacific", "Eastern Europe", "Latin America and Caribbean", "Western Europe and others")
    rows = [f"20 January 2025,Statement by speaker {number},{groups[number % 5]}" for number in range(1, 34)]
    return "\n".join(["date,title,category", *rows])


def save(path: Path, events: Events, wanted: Publication, *, grey: bool = False) -> None:
    """Draw and write one picture, packed as small as PNG allows."""
    picture = Image.open(io.BytesIO(make(events, ".png", wanted).content)).convert("RGB")
    if grey:
        picture = picture.convert("L")
    picture.save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}: {picture.width} × {picture.height}, {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
