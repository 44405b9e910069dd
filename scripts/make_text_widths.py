"""Write src/timeline/text_widths.py: the advance widths of Liberation Sans, regular and bold.

Liberation Sans (SIL Open Font License) has the metrics of Arial, Helvetica and Arimo, the fonts that figures ask
for. Run after a change of font: ``python scripts/make_text_widths.py [FOLDER OF THE .ttf FILES]``.
"""

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path("/usr/share/fonts/truetype/liberation")
TARGET = Path(__file__).parents[1] / "src/timeline/text_widths.py"
LINE = 96

HEADER = '''"""Advance widths of Liberation Sans, in 1/2048 em: width → the characters of that width.

Written by scripts/make_text_widths.py; do not edit. Arial, Helvetica and Arimo have the same widths.
"""

# ruff: noqa
from typing import Final
'''


def widths(path: Path) -> dict[int, str]:
    """Width in 1/2048 em → every printable, spacing character of the font with that width."""
    font = TTFont(path)
    scale = 2048 / font["head"].unitsPerEm
    by_width: dict[int, list[str]] = defaultdict(list)
    for point, glyph in sorted(font.getBestCmap().items()):
        character = chr(point)
        if unicodedata.category(character)[0] not in "CM" and unicodedata.category(character) not in ("Zl", "Zp"):
            by_width[round(font["hmtx"][glyph][0] * scale)].append(character)
    return {width: "".join(characters) for width, characters in sorted(by_width.items())}


def table(name: str, found: dict[int, str]) -> str:
    """One table as Python source, its lines short enough to read."""
    lines = [f"{name}: Final[dict[int, str]] = {{"]
    for width, characters in found.items():
        pieces = [ascii(characters[at : at + LINE // 4]) for at in range(0, len(characters), LINE // 4)]
        lines += [f"    {width}: {pieces[0]}," if len(pieces) == 1 else f"    {width}: ("]
        if len(pieces) > 1:
            lines += [f"        {piece}" for piece in pieces] + ["    ),"]
    return "\n".join([*lines, "}"])


def main(folder: Path) -> None:
    """Read the two fonts, write the module."""
    regular = widths(folder / "LiberationSans-Regular.ttf")
    bold = widths(folder / "LiberationSans-Bold.ttf")
    TARGET.write_text("\n".join([HEADER, table("REGULAR", regular), "", table("BOLD", bold), ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
