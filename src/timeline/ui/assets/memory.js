// Keeps how files are to be read in this browser, and tells the server what is kept for the open one. Draws nothing.
const PLACE = "timeline.reading"
const MOST = 50 // files; the one set longest ago is forgotten
const asked = new WeakMap()

// A browser may keep nothing at all, or something that was never ours.
const read = () => {
  try {
    const kept = JSON.parse(window.localStorage.getItem(PLACE) ?? "[]")
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

const write = (records) => {
  try {
    if (records.length) window.localStorage.setItem(PLACE, JSON.stringify(records.slice(0, MOST)))
    else window.localStorage.removeItem(PLACE)
  } catch {}
}

export default function ({ data, parentElement, setStateValue }) {
  const isOf = (record) => record.file === data.file || record.name === data.name
  if (data.keep !== undefined) {
    const others = read().filter((record) => !isOf(record))
    write(data.keep === null ? others : [data.keep, ...others])
  }
  if (asked.get(parentElement) === data.opening) return
  asked.set(parentElement, data.opening)
  const records = read().filter(isOf)
  if (records.length) setStateValue("found", { opening: data.opening, records })
}
