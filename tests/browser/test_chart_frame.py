"""A chart higher than its frame: what stays in sight while it is scrolled."""

_TICKS = """(inside) => [...document.querySelectorAll(inside)].map((tick) => {
  const box = tick.getBoundingClientRect()
  return [tick.textContent, Math.round((box.left + box.right) / 2), Math.round(box.bottom)]
})"""


def test_the_axis_stays_at_the_top_of_the_frame_while_the_chart_is_scrolled(dashboard):
    dashboard.open()
    frame = dashboard.page.locator(".st-key-chart_frame")
    strip = dashboard.page.locator(".st-key-chart_axis span").first
    top = frame.bounding_box()["y"]
    drawn = {(text, x) for text, x, _ in dashboard.page.evaluate(_TICKS, ".st-key-chart .xtick text")}
    laid_over = {(text, x) for text, x, _ in dashboard.page.evaluate(_TICKS, ".st-key-chart_axis span")}
    assert all(any(text == one and abs(x - at) <= 1 for one, at in laid_over) for text, x in drawn)
    assert strip.bounding_box()["y"] > top + 40  # over the chart's own, below its title
    frame.evaluate("frame => frame.scrollTo(0, 300)")
    assert top <= strip.bounding_box()["y"] < top + 40
    assert "Bachelet" in dashboard.chart.text_content()  # and it is the chart that went on beneath it
    assert dashboard.chart.bounding_box()["y"] < top - 250
