"""Malay, which shares its words of dates with Indonesian."""

from timeline.dates.words.id import WORDS as WORDS
