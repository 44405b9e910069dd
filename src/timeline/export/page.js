"use strict";
// Draws the chart and narrows chart and table to what is ticked. Text only ever comes from the page; none is made markup.
(() => {
  const form = document.getElementById("filters");
  const chart = document.getElementById("chart");
  const count = document.getElementById("count");
  const rows = [...document.querySelectorAll("#events tbody tr")].map((row) => ({
    row,
    id: row.dataset.id,
    actors: JSON.parse(row.dataset.actors),
    category: row.dataset.category,
    text: fold(row.textContent),
  }));
  // Two drawings of the same events: a screen narrower than the wide one's labels need gets its own layout.
  const figures = ["figure", "figure-narrow"].map((id) => document.getElementById(id)).filter(Boolean);
  const narrow = window.matchMedia("(max-width: 700px)");
  let figure = null;

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  function ticked(name) {
    return new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));
  }

  function apply() {
    const actors = ticked("actor");
    const categories = ticked("category");
    const words = fold(form.elements.words.value.trim());
    const shown = new Set();
    for (const event of rows) {
      const wanted =
        (!actors.size || event.actors.some((actor) => actors.has(actor))) &&
        (!categories.size || categories.has(event.category)) &&
        (!words || event.text.includes(words));
      event.row.hidden = !wanted;
      if (wanted) shown.add(event.id);
    }
    const narrowed = shown.size < rows.length;
    count.textContent = !shown.size
      ? "No event matches. Press Reset to see all of them."
      : narrowed
        ? `${shown.size.toLocaleString("en")} of ${rows.length.toLocaleString("en")} events`
        : "";
    if (figure) fade(shown, narrowed);
  }

  // Marks stay where they are, so that what is left can be compared; what is left out is seen through a veil.
  function fade(shown, narrowed) {
    const veils = figure.veils.filter((veil) => narrowed && !shown.has(veil.id));
    const shapes = veils.map(({ x0, x1, y0, y1, color }) => (
      { type: "rect", layer: "above", x0, x1, y0, y1, fillcolor: color, opacity: 0.86, line: { width: 0 } }
    ));
    window.Plotly.relayout(chart, { shapes: [...figure.layout.shapes, ...shapes] });
  }

  function draw() {
    figure = JSON.parse(figures[narrow.matches ? figures.length - 1 : 0].textContent);
    window.Plotly.react(chart, figure.data, structuredClone(figure.layout), figure.config);
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  if (figures.length) {
    draw();
    narrow.addEventListener("change", () => { draw(); apply(); });
    chart.on("plotly_click", (event) => {
      const found = rows.find((one) => one.id === event.points[0].customdata[0]);
      if (!found) return;
      found.row.scrollIntoView({ block: "center" });
      found.row.focus({ preventScroll: true });
    });
  }
  apply();
})();
