"""Text → When: one module a way of writing dates, tried in a fixed order."""
