/** The key `/` goes to the search field, unless the reader is writing. */
addEventListener('keydown', (event) => {
  const writes = event.target.closest?.('input, select, textarea, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return
  const field = [...document.querySelectorAll('[data-search-key]')].find((input) => input.offsetParent !== null)
  if (!field) return
  event.preventDefault()
  field.focus()
})
