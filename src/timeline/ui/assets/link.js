// Copies the address of the page as it is now, or a part of it: the link is the view.
const DONE = "Link copied"
const SHOWN = 2500 // milliseconds until the button offers itself again

const copy = async (text) => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  // Without https there is no clipboard to write to, but a selected text can still be copied.
  const field = document.createElement("textarea")
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand("copy")
  field.remove()
}

export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button")
  const said = parentElement.querySelector("[role=status]")
  button.textContent = data.label
  button.onclick = async () => {
    const address = new URL(window.location.href)
    if (data.keep.length) {
      for (const name of [...address.searchParams.keys()]) if (!data.keep.includes(name)) address.searchParams.delete(name)
    }
    const { href } = address
    try {
      await copy(href)
      said.textContent = DONE
    } catch {
      said.textContent = href // to be copied by hand
    }
    setTimeout(() => { said.textContent = "" }, SHOWN)
  }
}
