import type { Fault } from '@/edit/faults'
import type { DraftTable } from '@/edit/tables'
import type { FormField } from '@/edit/form'

export type FieldProps = {
  readonly field: FormField
  readonly table: DraftTable
  readonly text: string
  readonly faults: readonly Fault[]
  readonly onType: (text: string) => void
  readonly onLeave: () => void
}

/** What every control of a field carries, so that its label, hint and faults are heard with it. */
export type Shared = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}
