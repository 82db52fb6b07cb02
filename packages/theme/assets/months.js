/** Marks the month that is being read in the list of months. Without this, the list is links like any other. */
const links = [...document.querySelectorAll('.months a[href^="#"]')]
const linkTo = ({id}) => links.find((link) => decodeURIComponent(link.hash.slice(1)) === id)
const watch = new IntersectionObserver(
  (entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) linkTo(target)?.setAttribute('aria-current', 'true')
      else linkTo(target)?.removeAttribute('aria-current')
    }
  },
  // A line at a fifth of the window's height: only one month can lie on it.
  {rootMargin: '-20% 0px -80%'},
)
if (links.length > 0) for (const period of document.querySelectorAll('.period')) watch.observe(period)
