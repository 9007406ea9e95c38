import type { CellResult } from '@/dataset/column'

/**
 * What is wrong with a cell of a form. An `error` keeps the row from being saved; a `warning` is
 * worth a look. `with`: the other column that it does not agree with; `limit`: letters at most.
 */
export type Fault = {
  readonly column: string
  readonly kind:
    | 'required'
    | 'date'
    | 'id'
    | 'url'
    | 'choice'
    | 'unknown'
    | 'used'
    | 'long'
    | 'before'
    | 'unresolved'
    | 'several'
    | 'alone'
    | 'notThen'
  readonly severity: 'error' | 'warning'
  readonly found: string
  readonly with: string | null
  readonly limit: number | null
}

type Given = Pick<Fault, 'column' | 'kind'> & Partial<Fault>

/** Makes a whole fault: an error unless said otherwise. Never throws. */
export function fault({
  severity = 'error',
  found = '',
  with: other = null,
  limit = null,
  ...rest
}: Given): Fault {
  return { ...rest, severity, found, with: other, limit }
}

/** What a cell that its column could not read is said to be. */
export function kindOf({
  code,
  expected,
}: Extract<CellResult<unknown>, { ok: false }>): Fault['kind'] {
  if (code === 'cell/required') return 'required'
  if (code === 'cell/unsafe') return 'url'
  if (expected.kind === 'oneOf') return 'choice'
  return expected.kind === 'type' && expected.type === 'date' ? 'date' : 'id'
}
