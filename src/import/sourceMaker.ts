import { readCell } from '@/dataset/column'
import { TABLES, type Row } from '@/dataset/declarations'
import { issue } from '@/dataset/issue'
import { resolveName, type TableContext } from './cells'
import { nameQuestion } from './questions'
import { slugOf } from './spelling'
import { SOURCE_PUBLISHER, SOURCE_TITLE } from './vocabulary'

type Source = Row<'sources'>

const ID = /^[a-z0-9][a-z0-9._-]*$/

/**
 * Gives figures a source: the one that the recipe or the row names; else a new row of `sources`
 * that stands for the file, so that a figure can always be traced to what it was read from. A file
 * of the same name is the same source again.
 */
export class SourceMaker {
  readonly #context: TableContext
  readonly #file: string
  readonly #made = new Map<string, Source>()
  #own: string | null = null

  constructor(context: TableContext, file: string) {
    this.#context = context
    this.#file = file
  }

  /** The rows that were made and are in use. Issues: `source/made` (info) for each. */
  made(used: ReadonlySet<string>): readonly Source[] {
    const rows = [...this.#made.values()].filter(({ source_id: id }) => used.has(id))
    const { file, say } = this.#context
    for (const { source_id: found, title: text } of rows) {
      say(
        issue({
          code: 'source/made',
          severity: 'info',
          file,
          column: 'source_id',
          found,
          expected: { kind: 'text', text },
        }),
      )
    }
    return rows
  }

  /** The source of a whole file. */
  ofFile(): string {
    if (this.#own !== null) return this.#own
    const { recipe, names } = this.#context
    const base = this.#file.replace(/^.*[\\/]/, '')
    const given = recipe.constants.get('source_id')
    const id = given ?? slugOf(`${SOURCE_TITLE} ${base.replace(/\.[^.]+$/, '')}`)
    this.#own = id
    if (names.row('sources', id)) return id
    this.#make(
      id,
      given === undefined || recipe.source.size > 0 ? `${SOURCE_TITLE} ${base}` : given,
      true,
    )
    return id
  }

  /**
   * The source that a cell names, by key or title; a new row where it is a title that nobody knows.
   * `null`: it is to be asked which.
   */
  ofCell(text: string, row: number, heading: string): string | null {
    const { names } = this.#context
    if (
      names.find('sources', text, null).kind !== 'none' ||
      this.#context.recipe.answers.has(nameQuestion('sources', text))
    ) {
      const found = resolveName(this.#context, 'sources', text, null, { row, heading })
      return found.kind === 'one' ? found.id : null
    }
    // A key that leads nowhere is kept, as the package keeps it; its reading says so.
    if (ID.test(text)) return text
    const id = slugOf(text)
    if (!this.#made.has(id) && !names.row('sources', id)) this.#make(id, text, false)
    return id
  }

  /** `isOwn`: it stands for the file, of which the recipe may say more. */
  #make(id: string, title: string, isOwn: boolean): void {
    const said = (column: keyof Source): string | null => {
      const text = isOwn ? this.#context.recipe.source.get(column) : undefined
      const read = text === undefined ? null : readCell(TABLES.sources.columns[column], text)
      return read?.ok && typeof read.value === 'string' ? read.value : null
    }
    this.#made.set(id, {
      source_id: id as Source['source_id'],
      title: said('title') ?? title.normalize('NFC').trim(),
      publisher: said('publisher') ?? SOURCE_PUBLISHER,
      date: said('date'),
      url: said('url'),
      kind: said('kind') ?? 'file',
    })
  }
}
