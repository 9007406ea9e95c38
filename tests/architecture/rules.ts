import { nodesOf, parse, placeOf, withoutComments, type Node, type SourceFile } from './source'

/**
 * What the linter has no rule for. Each takes a file and gives the places where it is broken, as
 * `name:line what`.
 */

const TEXT_ATTRIBUTES =
  /^(alt|aria-description|aria-label|aria-roledescription|aria-valuetext|label|placeholder|title)$/

/**
 * Words in braces, as children or in attributes that people read or hear: `{open ? 'Close' :
 * 'Open'}`. Bare ones are the linter's.
 */
export function literalTexts(file: SourceFile): string[] {
  return nodes(file).flatMap((node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      return node.children.flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? wordsIn(file, child.expression) : [],
      )
    }
    if (node.type !== 'JSXAttribute' || node.value?.type !== 'JSXExpressionContainer') return []
    const isRead = node.name.type === 'JSXIdentifier' && TEXT_ATTRIBUTES.test(node.name.name)
    return isRead ? wordsIn(file, node.value.expression) : []
  })
}

/** The literals that an expression can come out as, where they hold a letter. */
function wordsIn(file: SourceFile, node: Node): string[] {
  if (node.type === 'Literal')
    return typeof node.value === 'string' && isWord(node.value)
      ? [`${placeOf(file, node.start)} ${node.value}`]
      : []
  if (node.type === 'TemplateLiteral') {
    return node.quasis.flatMap(({ start, value }) =>
      isWord(value.raw) ? [`${placeOf(file, start)} ${value.raw}`] : [],
    )
  }
  if (node.type === 'ConditionalExpression')
    return [...wordsIn(file, node.consequent), ...wordsIn(file, node.alternate)]
  const isEither =
    node.type === 'LogicalExpression' || (node.type === 'BinaryExpression' && node.operator === '+')
  return isEither ? [...wordsIn(file, node.left), ...wordsIn(file, node.right)] : []
}

/** A letter makes a word; `\u00a0` and its like are none. */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\\u[\da-f]{4}|\\./gi, ''))
}

/** Exported functions without a docstring right before them. */
export function undocumented(file: SourceFile): string[] {
  const { program, comments } = parse(file)
  const isDocumented = (start: number): boolean =>
    comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= start &&
        !file.text.slice(end, start).trim(),
    )
  const seen = new Set<string>()
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return []
    return functionsOf(statement.declaration).flatMap((name) => {
      if (seen.has(name)) return [] // overloads: the first one speaks for all
      seen.add(name)
      return isDocumented(statement.start) ? [] : [`${placeOf(file, statement.start)} ${name}`]
    })
  })
}

function functionsOf(declaration: Node): string[] {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'TSDeclareFunction') {
    return declaration.id ? [declaration.id.name] : []
  }
  if (declaration.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id, init }) => {
    const isFunction =
      init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression'
    return isFunction && id.type === 'Identifier' ? [id.name] : []
  })
}

/**
 * Lists of any length spread into a call: `rows.push(...found)`, `Math.max(...widths)`. Each member
 * is an argument, and the stack overflows where a list has more than some hundred thousand. A slice
 * or a list written out has its length.
 */
export function spreadLists(file: SourceFile): string[] {
  return nodes(file).flatMap((node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
    const isLong = node.arguments.some(
      (each) => each.type === 'SpreadElement' && !isShort(each.argument),
    )
    return isLong ? [`${placeOf(file, node.start)} ${file.text.slice(node.start, node.end)}`] : []
  })
}

function isShort(node: Node): boolean {
  if (node.type === 'ArrayExpression')
    return node.elements.every((each) => each?.type !== 'SpreadElement' || isShort(each.argument))
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
  const { object, property } = node.callee
  if (property.type !== 'Identifier') return false
  // What makes a list longer than the one it stands on is not short.
  return /^(slice|subarray)$/.test(property.name) || (property.name === 'map' && isShort(object))
}

/** Lines of code that switch a check of the compiler or the linter off. */
export function switchedOff(file: SourceFile): string[] {
  return places(
    file,
    file.text,
    /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint|biome)-(?:disable|ignore)/g,
  )
}

/** Addresses outside the site, in code or markup. The namespaces of XML are only names. */
export function outsideAddresses(file: SourceFile): string[] {
  return places(
    file,
    withoutComments(file),
    /(?:https?:|(?<=["'`(]))\/\/(?!(?:www\.w3\.org|schemas\.openxmlformats\.org|purl\.org\/dc)\/)\w[^\s"'`)]*/g,
  )
}

/** Where a pattern stands in a text of the file, each with what was found. */
export function places(file: SourceFile, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(
    (match) => `${placeOf(file, match.index)} ${match[0].trim()}`,
  )
}

function nodes(file: SourceFile): Node[] {
  return [...nodesOf(parse(file).program)]
}
