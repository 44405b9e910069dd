"""Events to a Plotly figure: the chart, its overview strip, and the configuration around them."""

from timeline.figure.chart import draw
from timeline.figure.config import figure_config, file_name
from timeline.figure.escape import escape
from timeline.figure.overview import draw_overview, window_of
from timeline.figure.strip import axis_strip

__all__ = ["axis_strip", "draw", "draw_overview", "escape", "figure_config", "file_name", "window_of"]
