"""Dated events with quotes on one honest timeline: who did and said what, when, and how they know."""

from timeline.selection import Selection

__all__ = ["Selection"]
