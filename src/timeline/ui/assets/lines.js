// Lines of text to choose from, under headings; each tells the server which it was. Text only ever becomes text.
const element = (tag, parent, properties = {}) => {
  const made = Object.assign(document.createElement(tag), properties)
  parent.append(made)
  return made
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("section")
  root.replaceChildren()
  const choice = (parent, [text, answer]) => {
    element("button", parent, { type: "button", textContent: text }).onclick = () => {
      setTriggerValue("chosen", answer)
      if (data.target) document.querySelector(`.st-key-${data.target}`)?.scrollIntoView({ block: "start" })
    }
  }
  for (const { heading, lines, rest } of data.groups) {
    if (heading) element("h3", root, { textContent: heading })
    const list = element("ul", root)
    for (const { text, choices } of lines) {
      const line = element("li", list)
      if (text) element("span", line, { textContent: text })
      for (const one of choices) choice(line, one)
    }
    if (rest) element("p", root, { textContent: rest })
  }
}
