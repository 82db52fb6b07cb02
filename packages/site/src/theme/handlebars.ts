import Handlebars from 'handlebars'

/** The only file that knows Handlebars: reading a template to its syntax tree, and turning trees into functions. */
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

/** What a helper is told beside its arguments. `loc` is the place of the call, with its template in `source`. */
export interface HelperOptions {
  hash: Record<string, unknown>
  data: Record<string, unknown>
  loc: SourceLocation
}

export type Helper = (...args: never[]) => unknown

export interface TemplateEngine {
  /** Adds a template under a key by which partials find it. */
  add(key: string, program: Program): void
  render(key: string, view: object, data: Record<string, unknown>): string
}

export interface EngineOptions {
  helpers: Record<string, Helper>
  /** Called when a template asks for a field that does not exist; has to throw. */
  onUnknownField(field: UnknownField): never
  /** Called when a helper throws; has to throw. */
  onHelperError(error: unknown, name: string, loc: SourceLocation): never
}

export interface UnknownField {
  name: string
  /** What the field was looked up in; may be `null` or a plain value. */
  object: unknown
  /** The view of the page. */
  root: unknown
  loc: SourceLocation
}

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

/** Helpers of Handlebars that templates may use. `log` is left out: a build has no console of its own. */
export const builtInHelpers = ['each', 'if', 'lookup', 'unless', 'with'] as const

/** Reads a template; `file` goes into every `loc.source`. Throws `SyntaxProblem`. */
export function parseTemplate(source: string, file: string): Program {
  try {
    return Handlebars.parseWithoutProcessing(source, {srcName: file})
  } catch (error) {
    throw syntaxProblem(error)
  }
}

/** An engine with its own helpers and partials; two engines share nothing. */
export function createEngine(options: EngineOptions): TemplateEngine {
  const environment = Handlebars.create() as unknown as Environment
  environment.JavaScriptCompiler = checkedLookups()
  const template = environment.template
  environment.template = (specification: Specification) => template(withUnknownFields(specification, options))
  registerHelpers(environment, options)
  const knownHelpers = Object.fromEntries(
    [...builtInHelpers, ...Object.keys(options.helpers)].map((name) => [name, true]),
  )
  const templates = new Map<string, HandlebarsTemplateDelegate>()
  return {
    add(key, program) {
      const compiled = environment.compile(program, {
        strict: true,
        knownHelpers: knownHelpers as KnownHelpers,
        knownHelpersOnly: true,
        preventIndent: true,
      })
      templates.set(key, compiled)
      environment.registerPartial(key, compiled)
    },
    render(key, view, data) {
      const compiled = templates.get(key)
      if (!compiled) throw new Error(`No template ${key}`)
      return compiled(view, {data, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false})
    },
  }
}

// The parser throws plain errors, but its lexer still stands at the token that did not fit.
function syntaxProblem(error: unknown): SyntaxProblem {
  const {lineNumber, column} = error as Handlebars.Exception
  const message = (error as Error).message
  if (typeof lineNumber === 'number') {
    return new SyntaxProblem(message.replace(/ - \d+:\d+$/, ''), lineNumber, Number(column))
  }
  const {first_line, first_column} = (Handlebars as unknown as Internals).Parser.lexer.yylloc
  const token = /Expecting .*, got '(\w+)'$/s.exec(message)?.[1]
  return new SyntaxProblem(token === undefined ? message : unexpected(token), first_line, first_column)
}

function unexpected(token: string): string {
  if (token === 'EOF') return 'the file ends, and something is still open'
  if (token === 'OPEN_ENDBLOCK') return 'a block is closed that was not opened'
  return token === 'INVALID' ? 'a sign does not belong here' : `${token} does not belong here`
}

// In Handlebars' own strict mode, only the last step of a path is checked, and neither arguments of helpers nor block
// parameters are. Every step of every path goes through `container.strict` here.
function checkedLookups(): Internals['JavaScriptCompiler'] {
  class CheckedLookups extends (Handlebars as unknown as Internals).JavaScriptCompiler {
    override resolvePath(_type: string, parts: string[], start: number): void {
      if (start >= parts.length) return
      let code: unknown = this.popStack()
      for (const part of parts.slice(start)) {
        const place = JSON.stringify(this.source.currentLocation)
        code = [this.aliasable('container.strict'), '(', code, ', ', this.quotedString(part), ', ', place, ')']
      }
      this.push(code)
    }
  }
  // Handlebars makes the compilers of inner blocks with this property.
  CheckedLookups.prototype.compiler = CheckedLookups
  return CheckedLookups
}

// `container.strict` of Handlebars throws without the file. Ours knows it, and what was there instead.
function withUnknownFields(specification: Specification, options: EngineOptions): Specification {
  const {main} = specification
  let root: unknown
  const strict = (object: unknown, name: string, loc: SourceLocation): unknown => {
    if (object !== null && object !== undefined && Object.hasOwn(object, name)) {
      return (object as Record<string, unknown>)[name]
    }
    return options.onUnknownField({name, object, root, loc})
  }
  return {
    ...specification,
    main(container, context, helpers, partials, data, ...rest) {
      container.strict = strict
      root = data?.root
      return main(container, context, helpers, partials, data, ...rest)
    },
  }
}

function registerHelpers(environment: Environment, options: EngineOptions): void {
  environment.unregisterHelper('log')
  const all = {...environment.helpers, ...options.helpers} as Record<string, (...args: unknown[]) => unknown>
  for (const [name, helper] of Object.entries(all)) {
    environment.registerHelper(name, function placed(this: unknown, ...args: unknown[]) {
      try {
        return helper.apply(this, args)
      } catch (error) {
        return options.onHelperError(error, name, (args.at(-1) as HelperOptions).loc)
      }
    })
  }
}

type Environment = Omit<typeof Handlebars, 'template'> & Internals

/** Parts of Handlebars that its type declarations leave out; overriding them is documented in its compiler API. */
interface Internals {
  JavaScriptCompiler: new () => JavaScriptCompiler
  Parser: {lexer: {yylloc: {first_line: number; first_column: number}}}
  template: (specification: Specification) => HandlebarsTemplateDelegate
}

declare class JavaScriptCompiler {
  source: {currentLocation: SourceLocation}
  compiler: new () => JavaScriptCompiler
  resolvePath(type: string, parts: string[], start: number, falsy?: boolean, strict?: boolean): void
  popStack(): unknown
  push(code: unknown): void
  aliasable(name: string): string
  quotedString(text: string): string
}

interface Specification {
  main(
    container: {strict: (object: unknown, name: string, loc: SourceLocation) => unknown},
    context: unknown,
    helpers: unknown,
    partials: unknown,
    data: {root?: unknown} | undefined,
    ...rest: unknown[]
  ): string
}
