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

export default function ({ data, parentElement }) {
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
  for (const [name, pieces] of data.facts) {
    element("dt", facts).textContent = name
    write(element("dd", facts), pieces)
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
}
