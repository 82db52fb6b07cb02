/** How marks of footnotes are written: by their label, to the number shown and the address it links to. */
export type CiteFootnote = (label: string) => {number: number; href: string} | undefined
