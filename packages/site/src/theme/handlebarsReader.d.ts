/** The part of Handlebars that reads templates, as its package has it. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Reads a template, and takes away the white space of tags on lines of their own; of a tree only the second. */
  export function parse(template: string | hbs.AST.Program, options?: {srcName?: string}): hbs.AST.Program
  export function parseWithoutProcessing(template: string, options?: {srcName?: string}): hbs.AST.Program
  /** Made by Jison; the lexer stands at the token that was read last. */
  export const parser: {lexer: {yylloc: {first_line: number; first_column: number}}}
}
