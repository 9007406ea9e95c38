import { standingOf, type Observation } from '@/dataset/observations'
import type { Status } from '@/dataset/tables/observations'
import css from './status.module.css'

/**
 * The look of a figure that is not official, as a class for what it stands on; none for a fact or
 * where there is no figure.
 */
export function statusClass(
  observation:
    | (Pick<Observation, 'status' | 'value'> & Partial<Pick<Observation, 'quality'>>)
    | null
    | undefined,
): string | undefined {
  return observation == null || observation.value === null
    ? undefined
    : LOOKS[standingOf(observation)]
}

/** A piece of that look, for legends. */
export function StatusSample({ status }: { readonly status: Exclude<Status, 'official'> }) {
  return <span className={`${css.sample} ${LOOKS[status]}`} aria-hidden="true" />
}

const LOOKS: Readonly<Record<Status, string | undefined>> = {
  official: undefined,
  provisional: css.isProvisional,
  illustrative: css.isIllustrative,
}
