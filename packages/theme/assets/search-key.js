/** The key `/` goes to the search field, unless the reader is writing; Escape leaves it for where the reader was. */
let before = null
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target.matches?.('[data-search-key]')) {
    event.target.blur()
    return before?.focus()
  }
  const writes = event.target.closest?.('input, select, textarea, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return
  const field = [...document.querySelectorAll('[data-search-key]')].find((input) => input.offsetParent !== null)
  if (!field) return
  event.preventDefault()
  before = document.activeElement
  field.focus()
})
