// The first stop of the Tab key: past all filters to what they select.
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button")
  button.textContent = data.label
  button.onclick = () => {
    const target = document.querySelector(`.st-key-${data.target} :is(input, button, [tabindex="0"]):not(:disabled)`)
    target?.scrollIntoView({ block: "center" })
    target?.focus()
  }
}
