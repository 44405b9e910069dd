// Tells the server two things that Streamlit's chart keeps to itself: how wide the chart may be, and which mark was
// clicked while dragging chooses a window. Draws nothing.
const PATIENCE = 250 // milliseconds without a further change
const kept = new WeakMap()

const begin = (parentElement) => {
  const state = { said: null, timer: null }
  state.observer = new ResizeObserver(([entry]) => {
    clearTimeout(state.timer)
    state.timer = setTimeout(() => {
      const width = Math.floor(entry.contentRect.width / state.step) * state.step
      if (width > 0 && width !== (state.said ?? state.assumed)) {
        state.said = width
        state.setStateValue("width", width)
      }
    }, PATIENCE)
  })
  // The parent is a shadow root; its host is what has a width.
  state.observer.observe(parentElement.host ?? parentElement)
  const listening = new WeakSet()
  state.listen = (event) => {
    const plot = event.target.closest?.(`.st-key-${state.chart} .js-plotly-plot`)
    if (!plot || listening.has(plot)) return
    listening.add(plot)
    plot.on("plotly_click", ({ points }) => {
      const mark = points[0]?.customdata
      if (mark?.length) state.setTriggerValue("opened", Array.from(mark, String))
    })
  }
  document.addEventListener("pointerdown", state.listen, true)
  return state
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  if (!kept.has(parentElement)) kept.set(parentElement, begin(parentElement))
  Object.assign(kept.get(parentElement), { assumed: data.width, step: data.step, chart: data.chart, setStateValue, setTriggerValue })
  return () => {
    const state = kept.get(parentElement)
    if (!state) return
    state.observer.disconnect()
    clearTimeout(state.timer)
    document.removeEventListener("pointerdown", state.listen, true)
    kept.delete(parentElement)
  }
}
