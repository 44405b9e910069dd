"""What the words of a language mean, one module a language; pure data, see :mod:`timeline.dates.lexicon`."""
