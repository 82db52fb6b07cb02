/**
 * Runs in the pages that `daybook dev` serves: loads the page again when a new site stands, and lays the problems of a
 * failed build over it. The overlay is styled from here, because the page's policy forbids inline styles in HTML.
 */
export const clientScript = `
let shown
const source = new EventSource('/.daybook/events')
source.onmessage = ({data}) => {
  const {build, problems} = JSON.parse(data)
  shown ??= build
  if (build !== shown) location.reload()
  else show(problems)
}

function show(problems) {
  document.getElementById('daybook-problems')?.remove()
  if (!problems) return
  const overlay = document.createElement('pre')
  overlay.id = 'daybook-problems'
  overlay.setAttribute('role', 'alert')
  overlay.textContent = problems
  Object.assign(overlay.style, {
    position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', maxHeight: '60vh', overflow: 'auto', margin: '0',
    padding: '1rem', background: '#1a1a1a', color: '#f5f5f5', borderTop: '4px solid #c0392b',
    font: '14px/1.5 ui-monospace, monospace', whiteSpace: 'pre-wrap', textAlign: 'left', direction: 'ltr',
  })
  document.body.append(overlay)
}
`
