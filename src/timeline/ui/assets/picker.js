// A list to choose several names from, each with its number of events, and a field that narrows it with every letter.
// The server owns the choice; what was just asked for is shown until it has answered.
const MOST = 100 // names drawn at once: typing finds the others
const kept = new WeakMap()

const plain = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase()

const element = (tag, parent, properties = {}) => {
  const made = Object.assign(document.createElement(tag), properties)
  parent.append(made)
  return made
}

const matches = (state) => {
  const wanted = plain(state.field.value.trim())
  const found = state.all.filter((one) => one.plain.includes(wanted))
  const exact = found.findIndex((one) => one.plain === wanted)
  if (exact > 0) found.unshift(...found.splice(exact, 1))
  return found
}

const toggle = (state, name) => {
  const chosen = state.chosen.includes(name) ? state.chosen.filter((one) => one !== name) : [...state.chosen, name]
  state.asked = { serial: Date.now(), chosen }
  state.chosen = chosen
  draw(state)
  state.setStateValue("asked", state.asked)
}

const point = (state, at) => {
  const options = [...state.list.children]
  state.at = Math.min(Math.max(at, -1), options.length - 1)
  options.forEach((option, place) => option.classList.toggle("pointed", place === state.at))
  const pointed = options[state.at]
  if (pointed) state.field.setAttribute("aria-activedescendant", pointed.id)
  else state.field.removeAttribute("aria-activedescendant")
  pointed?.scrollIntoView({ block: "nearest" })
}

const draw = (state) => {
  // The server's answer often changes nothing here: a chip that is just being clicked must not be exchanged for another.
  const shown = JSON.stringify([state.chosen, state.field.value, state.all.map(({ name, count }) => [name, count])])
  if (shown === state.shown) return
  state.shown = shown
  state.chips.replaceChildren()
  for (const name of state.chosen) {
    const chip = element("button", state.chips, { type: "button", textContent: name, title: `Take back ${name}` })
    chip.setAttribute("aria-label", `Take back ${name}`)
    chip.onclick = () => { toggle(state, name); state.field.focus() }
  }
  state.field.placeholder = state.chosen.length ? "Type another name" : "Everybody: type a name"
  const found = matches(state)
  const scrolled = state.list.scrollTop
  state.list.replaceChildren()
  for (const [at, { name, count }] of found.slice(0, MOST).entries()) {
    const option = element("li", state.list, { id: `option-${at}`, role: "option", ariaLabel: name })
    option.setAttribute("aria-selected", state.chosen.includes(name))
    option.setAttribute("aria-description", count === 1 ? "1 event" : `${count.toLocaleString("en")} events`)
    option.classList.toggle("none", !count)
    element("span", option, { className: "name", textContent: name })
    element("span", option, { className: "count", textContent: count.toLocaleString("en") })
    option.onclick = () => toggle(state, name)
  }
  state.list.scrollTop = scrolled
  const more = found.length - MOST
  state.said.textContent = !found.length ? "Nobody of that name."
    : more > 0 ? `${more.toLocaleString("en")} more: type a part of the name.` : ""
  point(state, -1)
}

const press = (state, event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) point(state, Math.max(state.at + step, 0))
  else if (event.key === "Escape" && state.field.value) { state.field.value = ""; draw(state) }
  else if (event.key === "Enter" && (state.at >= 0 || state.field.value.trim())) {
    const found = matches(state)[Math.max(state.at, 0)]
    const { at } = state
    if (found) toggle(state, found.name)
    point(state, at)
  } else return
  event.preventDefault()
}

const begin = (parentElement) => {
  const [field, chips, list, said] = ["input", ".chips", "ul", "[role=status]"].map((one) => parentElement.querySelector(one))
  const state = { field, chips, list, said, at: -1, chosen: [], all: [], asked: null }
  field.oninput = () => draw(state)
  field.onkeydown = (event) => press(state, event)
  return state
}

export default function ({ data, parentElement, setStateValue }) {
  if (!kept.has(parentElement)) kept.set(parentElement, begin(parentElement))
  const state = kept.get(parentElement)
  if (state.asked && data.heard === state.asked.serial) state.asked = null
  state.setStateValue = setStateValue
  state.all = data.names.map((name, at) => ({ name, plain: plain(name), count: data.counts[at] }))
  state.chosen = state.asked ? state.asked.chosen : data.chosen
  // As high as all names need, up to what the style allows: not less while typing leaves few.
  state.list.style.height = `min(11.2rem, ${data.names.length * 1.75 + 0.4}rem)`
  const at = state.at
  draw(state)
  point(state, at)
}
