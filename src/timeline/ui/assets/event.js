// Draws one event. Text from the data only ever becomes a text node, so nothing in it can act.
const element = (tag, parent, className = "") => {
  const made = document.createElement(tag)
  if (className) made.className = className
  parent.append(made)
  return made
}

// pieces: [[text, isHit], …]
const write = (parent, pieces) => {
  for (const [text, isHit] of pieces) {
    if (isHit) element("mark", parent).textContent = text
    else parent.append(document.createTextNode(text))
  }
}

// names: [[name, pieces], …], each a way to see only its events; together they read as the file's cell.
const pick = (parent, { key, names, chosen }, answer) => {
  for (const [at, [name, pieces]] of names.entries()) {
    if (at) parent.append("; ")
    const button = element("button", parent)
    button.type = "button"
    button.title = chosen.includes(name) ? "Take this filter back" : "Show only the events with this"
    button.setAttribute("aria-pressed", chosen.includes(name))
    write(button, pieces)
    button.onclick = () => answer([key, name])
  }
}

// What is opened from the chart, a list or by a key is brought into sight, as its place may lie off the screen.
// A page that was opened with an event in its link stays at its top.
let seen = new URL(performance.getEntriesByType("navigation")[0]?.name ?? location.href).searchParams.get("event")

const reveal = (root, { id, steps }) => {
  if (id === seen) return
  seen = id
  const { top } = root.getBoundingClientRect()
  const narrow = window.innerWidth < 640
  if (top >= 0 && top <= window.innerHeight * (narrow ? 0.3 : 0.7)) return
  document.querySelector(`.st-key-${steps}`)?.scrollIntoView({ block: narrow ? "start" : "center" })
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("article")
  root.replaceChildren()
  write(element("h2", root), data.title)
  element("p", root, "when").textContent = data.when
  if (data.quote.length) {
    const figure = element("figure", root)
    write(element("blockquote", figure), data.quote)
    if (data.speaker.length) write(element("figcaption", figure), data.speaker)
  }
  if (data.description.length) write(element("p", root, "description"), data.description)
  const facts = element("dl", root)
  for (const { label, pieces, ...picks } of data.facts) {
    element("dt", facts).textContent = label
    const cell = element("dd", facts)
    if (pieces) write(cell, pieces)
    else pick(cell, picks, (answer) => setTriggerValue("picked", answer))
  }
  if (data.source.length || data.links.length) {
    element("dt", facts).textContent = data.links.length > 1 ? "Sources" : "Source"
    const source = element("dd", facts)
    write(element("div", source), data.source)
    for (const address of data.links) {
      if (!/^https?:\/\//.test(address)) continue
      const link = element("a", element("div", source))
      link.href = address
      link.target = "_blank"
      link.rel = "noopener noreferrer"
      link.textContent = address
    }
  }
  reveal(root, data)
}
