/** Every sign that joins the ends of a range. */
export const dashes = '-–—−‑‒'
