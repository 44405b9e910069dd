"""Dated events with quotes on one honest timeline: who did and said what, when, and how they know."""
