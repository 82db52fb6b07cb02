import type {Exception} from 'handlebars'
// The reader alone: all of Handlebars is four times as much to load, and its compiler has no use here.
import {parse, parser, parseWithoutProcessing} from 'handlebars/dist/cjs/handlebars/compiler/base.js'

/** The only file that knows Handlebars: reading a template to its syntax tree. */
export type BlockStatement = hbs.AST.BlockStatement
export type ContentStatement = hbs.AST.ContentStatement
export type DecoratorBlock = hbs.AST.DecoratorBlock
export type Expression = hbs.AST.Expression
export type Hash = hbs.AST.Hash
export type MustacheStatement = hbs.AST.MustacheStatement
export type Node = hbs.AST.Node
export type PartialBlockStatement = hbs.AST.PartialBlockStatement
export type PartialStatement = hbs.AST.PartialStatement
export type PathExpression = hbs.AST.PathExpression
export type Program = hbs.AST.Program
export type SourceLocation = hbs.AST.SourceLocation
export type StringLiteral = hbs.AST.StringLiteral
export type SubExpression = hbs.AST.SubExpression

/** A template that does not follow the grammar. Line from 1, column from 0, as Handlebars counts. */
export class SyntaxProblem extends Error {
  readonly line: number
  readonly column: number

  constructor(message: string, line: number, column: number) {
    super(message)
    this.name = 'SyntaxProblem'
    this.line = line
    this.column = column
  }
}

/** Reads a template; `file` goes into every `loc.source`. Throws `SyntaxProblem`. */
export function parseTemplate(source: string, file: string): Program {
  try {
    return parseWithoutProcessing(source, {srcName: file})
  } catch (error) {
    throw syntaxProblem(error)
  }
}

/** The tree without the white space that tags on lines of their own leave, as Handlebars prints it. Changes the tree. */
export function withoutLayoutSpace(program: Program): Program {
  return parse(program)
}

// The parser throws plain errors, but its lexer still stands at the token that did not fit.
function syntaxProblem(error: unknown): SyntaxProblem {
  const {lineNumber, column} = error as Exception
  const message = (error as Error).message
  if (typeof lineNumber === 'number') {
    return new SyntaxProblem(message.replace(/ - \d+:\d+$/, ''), lineNumber, Number(column))
  }
  const {first_line, first_column} = parser.lexer.yylloc
  const token = /Expecting .*, got '(\w+)'$/s.exec(message)?.[1]
  return new SyntaxProblem(token === undefined ? message : unexpected(token), first_line, first_column)
}

function unexpected(token: string): string {
  if (token === 'EOF') return 'the file ends, and something is still open'
  if (token === 'OPEN_ENDBLOCK') return 'a block is closed that was not opened'
  return token === 'INVALID' ? 'a sign does not belong here' : `${token} does not belong here`
}
