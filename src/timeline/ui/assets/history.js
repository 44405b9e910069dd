// Makes every view a stop of the browser's Back and Forward. Streamlit itself replaces the address when somebody uses a
// filter, and adds one stop for each parameter when a button changes several. Here a stop is what a run leaves behind.
const kept = new WeakMap()

const changed = (from, to) => {
  const [before, after] = [from, to].map((address) => new URL(address).searchParams)
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => String(before.getAll(name)) !== String(after.getAll(name)))
}

const begin = () => {
  const { history } = window
  const add = history.pushState.bind(history)
  const state = { stop: null, typed: false }
  history.pushState = history.replaceState.bind(history)
  // Whatever the way back leads to is a stop already, also after the server has corrected it.
  state.back = () => { state.stop = null }
  window.addEventListener("popstate", state.back)
  state.settle = (typing) => {
    const { href } = window.location
    if (state.stop !== null && state.stop !== href) {
      const names = changed(state.stop, href)
      const typed = names.length === 1 && names[0] === typing
      if (!(typed && state.typed)) { // the letters of one word are one stop
        history.replaceState(null, "", state.stop)
        add(null, "", href)
      }
      state.typed = typed
    }
    state.stop = href
  }
  state.end = () => {
    delete history.pushState
    window.removeEventListener("popstate", state.back)
  }
  return state
}

export default function ({ data, parentElement }) {
  if (!kept.has(parentElement)) kept.set(parentElement, begin())
  kept.get(parentElement).settle(data.typing)
  return () => {
    kept.get(parentElement)?.end()
    kept.delete(parentElement)
  }
}
