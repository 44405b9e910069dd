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
    if (figure) lay(narrowed ? shown : null);
  }

  // What is left gets rows anew, band by band. Places in time stay, so that what is left can be compared. Marks without
  // titles stay in their rows, and counts stay what they are.
  function lay(shown) {
    const { data, layout } = structuredClone(figure);
    const { level, bands } = layout.meta;
    if (shown && level !== "counts") {
      const marks = marksOf(data).filter((mark) => shown.has(mark.id));
      const places = bands.map(([top, bottom, first, row]) => ({ top, bottom, first, row }));
      for (const place of places) {
        const own = marks.filter((mark) => place.top < mark.y && mark.y < place.bottom);
        place.rows = level === "labelled" ? stack(own) : Math.round((place.bottom - place.first) / place.row);
      }
      settle(places, marks, level === "labelled");
      for (const trace of data) if (trace.xaxis !== "x2") move(trace, marks);
      stretch(layout, places);
    }
    window.Plotly.react(chart, data, layout, figure.config);
  }

  // The boxes that a pointer finds; where marks have no titles, the marks themselves.
  function marksOf(data) {
    const found = [];
    for (const trace of data.filter((one) => one.customdata && one.name !== "more")) {
      const bars = trace.name === "events";
      trace.customdata.forEach(([id], at) => {
        const left = bars ? trace.base[at] : trace.x[at];
        found.push({ id, left, right: bars ? left + trace.x[at] : left, y: trace.y[at] });
      });
    }
    return found;
  }

  // The topmost row that is free, from left to right; then the rows in the order they stood in before.
  function stack(marks) {
    const rows = [];
    for (const mark of marks.sort((one, other) => one.left - other.left)) {
      let row = rows.find((one) => one.end <= mark.left);
      if (!row) rows.push((row = { marks: [], first: mark.y }));
      row.marks.push(mark);
      row.end = mark.right;
      row.first = Math.min(row.first, mark.y);
    }
    rows.sort((one, other) => one.first - other.first);
    rows.forEach((row, at) => row.marks.forEach((mark) => { mark.row = at; }));
    return Math.max(1, rows.length);
  }

  // Where the bands begin and end now, and the height of each mark.
  function settle(places, marks, titled) {
    let top = 0;
    for (const place of places) {
      const before = Math.max(1, Math.round((place.bottom - place.first) / place.row));
      place.shift = top - place.top;
      place.low = place.bottom + place.shift + (place.rows - before) * place.row;
      top = place.low;
      for (const mark of marks.filter((one) => place.top < one.y && one.y < place.bottom))
        mark.to = titled ? place.first + place.shift + mark.row * place.row : mark.y;
    }
  }

  // Every point goes with the mark it belongs to; what belongs to none that is left is not drawn.
  function move(trace, marks) {
    const rows = new Map();
    for (const mark of marks) rows.set(mark.y, [...(rows.get(mark.y) ?? []), mark]);
    const heights = [...rows.keys()];
    const markAt = (x, y) => {
      const row = heights.find((height) => Math.abs(height - y) < 10.5);
      return rows.get(row)?.find((mark) => mark.left <= x && x <= mark.right);
    };
    const starts = trace.base ?? trace.x;
    if (trace.name === "ties") return tie(trace, marks);
    trace.y = trace.y.map((y, at) => {
      const mark = y === null ? null : markAt(starts[at], y);
      return mark ? y - mark.y + mark.to : null;
    });
  }

  // From the first to the last mark of an event that is left.
  function tie(trace, marks) {
    for (let at = 0; at < trace.y.length; at += 3) {
      const ends = marks.filter((mark) => mark.left <= trace.x[at] && trace.x[at] <= mark.right);
      const own = ends.find((mark) => mark.y === trace.y[at]) ?? ends.find((mark) => mark.y === trace.y[at + 1]);
      const to = own ? ends.filter((mark) => mark.id === own.id).map((mark) => mark.to) : [];
      [trace.y[at], trace.y[at + 1]] = to.length > 1 ? [Math.min(...to), Math.max(...to)] : [null, null];
    }
  }

  // The ground, the names, the lines and the foot follow the bands.
  function stretch(layout, places) {
    const before = layout.yaxis.range[0];
    const after = places.at(-1).low;
    const edge = (y) => places.find((one) => one.bottom === y)?.low ?? (y === before ? after : y);
    const share = layout.yaxis.domain[0];
    const below = (before * share) / (1 - share);
    const bottom = below / (below + after);
    for (const shape of layout.shapes) [shape.y0, shape.y1] = [shape.y0 && edge(shape.y0), edge(shape.y1)];
    for (const note of layout.annotations) {
      const place = note.yref === "y" && places.find((one) => one.top < note.y && note.y < one.bottom);
      if (place) note.y += note.xanchor === "right" ? (place.low + place.shift - place.bottom) / 2 : place.shift;
      else if (note.yref === "paper" && note.y === share) note.y = bottom;
    }
    layout.height += after - before;
    layout.yaxis.range = [after, 0];
    layout.yaxis.domain = [bottom, 1];
    layout.yaxis2.domain = [0, bottom];
  }

  async function unpack(element) {
    const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  async function draw() {
    figure = JSON.parse(await unpack(figures[narrow.matches ? figures.length - 1 : 0]));
    apply();
  }

  async function begin() {
    const script = document.createElement("script");
    script.textContent = await unpack(document.getElementById("plotly"));
    document.head.append(script);
    await draw();
    narrow.addEventListener("change", draw);
    chart.on("plotly_click", (event) => {
      const found = rows.find((one) => one.id === event.points[0].customdata[0]);
      if (!found) return;
      found.row.scrollIntoView({ block: "center" });
      found.row.focus({ preventScroll: true });
    });
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  if (figures.length && "DecompressionStream" in window) begin();
  else if (figures.length) chart.textContent = "This browser is too old to draw the chart; the table lists the same events.";
  apply();
})();
