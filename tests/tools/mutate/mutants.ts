import { nodesOf, parse, type Node, type SourceFile } from '#tests/architecture/source'

/** One small change of a file, and the file's text with it. */
export type Mutant = {
  readonly file: string
  readonly line: number
  /** What is changed: `comparison`, `block`. */
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly start: number
  readonly end: number
}

/** Other operators in the place of one. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
}

/** Other methods in the place of one. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
}

/** Methods that give what they are called on, more or less: left out. */
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'trim', 'toLowerCase'])

/**
 * Every mutant of a file, in the order of the text: comparisons, arithmetic and logic by their
 * neighbours, conditions by `true` and `false`, functions by ones that do nothing, lists by empty
 * ones, numbers by the next, methods by their opposites. Texts and types stay as they are: words
 * are held by tests of their own.
 */
export function mutantsOf(file: SourceFile): Mutant[] {
  const { program } = parse(file)
  const found: Mutant[] = []
  const add = (kind: string, { start, end }: Node, to: string): void => {
    const from = file.text.slice(start, end)
    if (from !== to)
      found.push({ file: file.name, line: lineAt(file.text, start), kind, from, to, start, end })
  }
  const text = ({ start, end }: Node): string => file.text.slice(start, end)
  for (const node of nodesOf(withoutTypes(program))) addMutants(node, add, text)
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.to < b.to ? -1 : 1))
}

/** The file's text with the mutant in it. */
export function mutated(text: string, { start, end, to }: Mutant): string {
  return text.slice(0, start) + to + text.slice(end)
}

/** `src/stats/rank.ts:12 comparison: a < b → a <= b`. */
export function mutantText({ file, line, kind, from, to }: Mutant): string {
  const short = (part: string): string => {
    const flat = part.replace(/\s+/g, ' ')
    return flat.length > 70 ? `${flat.slice(0, 67)}…` : flat
  }
  return `${file}:${line} ${kind}: ${short(from)} → ${short(to)}`
}

type Add = (kind: string, node: Node, to: string) => void

function addMutants(node: Node, add: Add, text: (node: Node) => string): void {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    const { left, operator, right } = node
    if (operator === '+' && (isText(left) || isText(right))) return
    const kind = node.type === 'LogicalExpression' ? 'logic' : 'operator'
    for (const other of OTHERS[operator] ?? [])
      add(kind, node, `${text(left)} ${other} ${text(right)}`)
    if (operator === '??') add(kind, node, text(left))
  } else if (node.type === 'AssignmentExpression') {
    for (const other of OTHERS[node.operator] ?? [])
      add('operator', node, `${text(node.left)} ${other} ${text(node.right)}`)
  } else if (node.type === 'UnaryExpression') {
    if (node.operator === '!' || node.operator === '-') add('sign', node, text(node.argument))
  } else if (node.type === 'UpdateExpression') {
    const other = node.operator === '++' ? '--' : '++'
    const name = text(node.argument)
    add('operator', node, node.prefix ? `${other}${name}` : `${name}${other}`)
  } else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    add('condition', node.test, 'true')
    add('condition', node.test, 'false')
  } else if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
    if (node.body && node.body.body.length > 0) add('block', node.body, '{}')
  } else if (node.type === 'ArrowFunctionExpression') {
    const isEmpty = node.body.type === 'BlockStatement' && node.body.body.length === 0
    if (!isEmpty) add('block', node.body, '{}')
  } else if (node.type === 'ArrayExpression') {
    if (node.elements.length > 0) add('list', node, '[]')
  } else if (node.type === 'Literal') {
    if (typeof node.value === 'boolean') add('value', node, String(!node.value))
    if (typeof node.value === 'number') add('value', node, `${node.value + 1}`)
  } else if (node.type === 'CallExpression') addMethodMutants(node, add, text)
}

function addMethodMutants(
  node: Extract<Node, { type: 'CallExpression' }>,
  add: Add,
  text: (node: Node) => string,
): void {
  const { callee } = node
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
  const { name } = callee.property
  if (LEFT_OUT.has(name)) add('method', node, text(callee.object))
  const other = METHODS[name]
  if (other !== undefined) add('method', callee.property, other)
}

const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')

/** A tree without its types, names and imports, of which no mutant is made. */
function withoutTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTypes)
  if (typeof node !== 'object' || node === null || !('type' in node)) return node
  const type = String(node.type)
  const isWrapper =
    type === 'TSAsExpression' || type === 'TSNonNullExpression' || type === 'TSSatisfiesExpression'
  if ((type.startsWith('TS') && !isWrapper) || type === 'ImportDeclaration') return null
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, withoutTypes(each)]))
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
