import { useCallback, useMemo, useState } from 'react'
import { rowsToEdit } from '@/edit/apply'
import { rowsByDraftKey, typedOfCells, writtenCells } from '@/edit/cells'
import { stampOf, type Change, type FormDraft } from '@/edit/change'
import { newCells } from '@/edit/propose'
import { mineOver } from '@/edit/settle'
import { changeStates } from '@/edit/standing'
import { changedColumns, draftKey, type Cells, type FormTable } from '@/edit/tables'
import { checkForm, formFields, NEW_SOURCE, type CheckedForm, type FormField } from '@/edit/form'
import { givenIn } from '@/edit/place'
import type { PackageRows } from '@/import/packageRows'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import type { OpenDraft } from './useOpenDraft'

type Content = Pick<FormDraft, 'typed' | 'source' | 'isKeyOwn' | 'seen'>

export type Form = {
  readonly content: Content
  readonly fields: readonly FormField[]
  readonly sourceFields: readonly FormField[]
  readonly checked: CheckedForm
  readonly rows: PackageRows
  /** When what stood unfinished here was typed; `null` where the form began anew. */
  readonly resumedAt: number | null
  /** When what is typed was kept last. */
  readonly keptAt: number | null
  /** What another window has typed for the same row and not saved. */
  readonly other: FormDraft | null
  /**
   * What another window has saved since this form was opened, and the columns in which it differs.
   */
  readonly otherSaved: { readonly change: Change; readonly columns: readonly string[] } | null
  readonly type: (change: Partial<Content>) => void
  readonly takeOther: (other: FormDraft) => void
  readonly takeSaved: (change: Change) => void
  readonly revert: () => void
  /** Saves the row, and its source where that is new. Gives the row as it was saved. */
  readonly save: () => Cells
}

/**
 * The form of one row: what is typed is kept with every letter. `null` where there is no such row.
 */
export function useForm(open: OpenDraft, table: FormTable, key: string): Form | null {
  const { port, state, base } = open
  const params = useParams('data')
  const dataset = useDataset()
  const { level } = dataset.about.dashboard
  const rows = useMemo(() => rowsToEdit(dataset), [dataset])
  const [given] = useState(() => givenIn(table, params))
  const standing = useMemo(
    () =>
      changeStates(rowsToEdit(base), state.changes).find(
        ({ change }) => change.table === table && change.key === key,
      ) ?? null,
    [base, state.changes, table, key],
  )
  const current = useMemo(() => {
    const row = rowsByDraftKey(table, rowsToEdit(base)).get(key)
    return row ? writtenCells(table, row) : null
  }, [base, table, key])
  const fresh = useCallback((): Content => {
    const cells = standing ? mineOver(standing) : (current ?? newCells(table, given))
    return {
      typed: typedOfCells(table, cells),
      source: null,
      isKeyOwn: false,
      seen: standing ? stampOf(standing.change) : null,
    }
  }, [standing, current, table, given])
  const forms = state.forms.filter((each) => each.table === table && each.key === key)
  const kept = forms.find(({ tab }) => tab === state.tab) ?? null
  const [resumedAt, setResumedAt] = useState(kept?.savedAt ?? null)
  const [content, setContent] = useState<Content>(() => kept ?? fresh())

  const put = (next: Content): void => {
    setContent(next)
    const { typed, source, isKeyOwn, seen } = next
    port.keepForm({ table, key, typed, source, isKeyOwn, seen })
  }
  const { typed, source, isKeyOwn, seen } = content
  const checked = useMemo(
    () => checkForm({ table, own: key, typed, source, isKeyOwn }, rows),
    [table, key, typed, source, isKeyOwn, rows],
  )
  const fields = useMemo(
    () => formFields(table, rows, key === '', level),
    [table, rows, key, level],
  )
  const sourceFields = useMemo(
    () => formFields('sources', rows, true).filter(({ kind }) => kind !== 'key'),
    [rows],
  )
  const differing = standing ? changedColumns(table, standing.change.cells, checked.cells) : []
  const isOtherSaved =
    standing &&
    stampOf(standing.change) !== seen &&
    standing.change.tab !== state.tab &&
    differing.length > 0
  if (key !== '' && !standing && !current) return null
  return {
    content,
    fields,
    sourceFields,
    checked,
    rows,
    resumedAt,
    keptAt: kept?.savedAt ?? null,
    other: kept ? null : (forms[0] ?? null),
    otherSaved: isOtherSaved ? { change: standing.change, columns: differing } : null,
    type: (change) => put({ ...content, ...change }),
    takeOther: (other) => {
      put(other)
      setResumedAt(other.savedAt)
      port.dropForm(other)
    },
    takeSaved: (change) =>
      put({
        ...content,
        typed: typedOfCells(table, change.cells),
        source: null,
        seen: stampOf(change),
      }),
    revert: () => {
      setContent(fresh())
      setResumedAt(null)
      port.dropForm({ table, key, tab: state.tab })
    },
    save: () => {
      const { cells, source: written } = checked
      const made = written
        ? [
            {
              table: 'sources',
              key: draftKey('sources', written),
              before: null,
              cells: written,
            } as const,
          ]
        : []
      port.save([...made, { table, key: checked.key, before: current, cells }], seen)
      port.dropForm({ table, key, tab: state.tab })
      return cells
    },
  }
}

/** Whether a new source is being written in the form. */
export function isSourceNew({ content }: Pick<Form, 'content'>): boolean {
  return content.typed['source_id'] === NEW_SOURCE
}
