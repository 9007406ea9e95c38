import { walkMarkup, type MarkupHandler, type Tag } from './markup'

/** A namespace that a tag gives to a prefix, for itself and all within it. */
type Binding = { readonly depth: number; readonly prefix: string; readonly uri: string }

const DECLARED = /(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * As `walkMarkup` of XML, but tells only the tags in the namespace of the outermost one: an
 * extension may have elements of the same name (`x15:workbookPr` beside `workbookPr`) that mean
 * another thing. Texts are all told. Never throws by itself.
 */
export function walkOwnTags(xml: string, { onTag, onText }: MarkupHandler): void {
  const scope = new Scope()
  walkMarkup(xml, 'xml', {
    onText,
    onTag: (tag) => {
      if (scope.isOwn(tag)) onTag(tag)
    },
  })
}

class Scope {
  readonly #bindings: Binding[] = []
  readonly #known = new Map<string, boolean>()
  #depth = 0
  #root: { readonly prefix: string; readonly uri: string | null } | null = null

  /** Whether a tag is in the namespace of the outermost; to be asked of each tag in turn. */
  isOwn(tag: Tag): boolean {
    if (!tag.isClosing) {
      this.#depth += 1
      if (tag.attributes.includes('xmlns')) this.#bind(tag.attributes)
      this.#root ??= { prefix: tag.prefix, uri: this.#uriOf(tag.prefix) }
    }
    const isOwn = this.#isOwnPrefix(tag.prefix)
    if (tag.isClosing || tag.isEmpty) this.#leave()
    return isOwn
  }

  #isOwnPrefix(prefix: string): boolean {
    const known = this.#known.get(prefix)
    if (known !== undefined) return known
    const uri = this.#uriOf(prefix)
    // A text without declarations is taken by its prefixes.
    const isOwn = uri === null ? prefix === this.#root?.prefix : uri === this.#root?.uri
    this.#known.set(prefix, isOwn)
    return isOwn
  }

  #uriOf(prefix: string): string | null {
    return this.#bindings.filter((binding) => binding.prefix === prefix).at(-1)?.uri ?? null
  }

  #bind(attributes: string): void {
    for (const [, prefix = '', double, single] of attributes.matchAll(DECLARED)) {
      this.#bindings.push({ depth: this.#depth, prefix, uri: double ?? single ?? '' })
    }
    this.#known.clear()
  }

  #leave(): void {
    while ((this.#bindings.at(-1)?.depth ?? 0) >= this.#depth && this.#bindings.length > 0) {
      this.#bindings.pop()
      this.#known.clear()
    }
    this.#depth = Math.max(0, this.#depth - 1)
  }
}
