"""What all tests share."""

from hypothesis import settings

# No test is timed: a machine may be busy. How fast things are is measured in benchmarks/.
# The same commit has the same answer everywhere; `make explore` goes and looks for what nobody has tried.
settings.register_profile("timeline", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile("timeline")
