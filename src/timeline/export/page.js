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
  const given = document.getElementById("figure");
  const figure = given && window.Plotly ? JSON.parse(given.textContent) : null;

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

  // Marks stay where they are, so that what is left can be compared; what is left out is covered by a veil of the ground.
  function fade(shown, narrowed) {
    const at = figure.data.findIndex((trace) => trace.name === "events");
    if (at < 0) return;
    const ids = figure.data[at].customdata.map((value) => value[0]);
    const selected = narrowed ? [...ids.keys()].filter((point) => shown.has(ids[point])) : null;
    const veil = figure.layout.paper_bgcolor + "d8";
    const change = { selectedpoints: [selected], "unselected.marker.color": veil, "unselected.marker.opacity": 1 };
    window.Plotly.restyle(chart, change, [at]);
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  if (figure) {
    window.Plotly.newPlot(chart, figure.data, figure.layout, figure.config);
    chart.on("plotly_click", (event) => {
      const found = rows.find((one) => one.id === event.points[0].customdata[0]);
      if (!found) return;
      found.row.scrollIntoView({ block: "center" });
      found.row.focus({ preventScroll: true });
    });
  }
  apply();
})();
