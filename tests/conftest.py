"""What all tests share."""

from hypothesis import settings

# No test is timed: a machine may be busy. How fast things are is measured in benchmarks/.
settings.register_profile("timeline", deadline=None)
settings.load_profile("timeline")
