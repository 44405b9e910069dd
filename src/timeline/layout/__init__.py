"""Geometry without Plotly: events, a window and a size in pixels in; bands, rows, marks and label boxes out."""

from timeline.layout.axis import Axis, Tick
from timeline.layout.bands import Order, Several
from timeline.layout.labels import Label, Side
from timeline.layout.marks import Kind, Marks
from timeline.layout.plan import Band, Layout, Level, More, Wishes, lay_out
from timeline.layout.scale import Scale
from timeline.questions import GroupBy

__all__ = [
    "Axis",
    "Band",
    "GroupBy",
    "Kind",
    "Label",
    "Layout",
    "Level",
    "Marks",
    "More",
    "Order",
    "Scale",
    "Several",
    "Side",
    "Tick",
    "Wishes",
    "lay_out",
]
