import type { PeerKind, Peers } from '@/analysis/scene'
import { useScreen } from './useScreen'
import { useText } from './useWords'
import { Select } from './Select'
import css from './peerPicker.module.css'

/** Whom units are ranked with; nothing where there is no choice. */
export function PeerPicker({ peers }: { readonly peers: Peers | undefined }) {
  const t = useText()
  const { go } = useScreen()
  if (!peers || peers.choices.length === 0) return null
  const usual: PeerKind = peers.choices.includes('declared') ? 'declared' : 'all'
  return (
    <Select
      className={css.peerPicker}
      label={t('peers.label')}
      value={peers.kind}
      options={peers.choices.map((kind) => [kind, t(`peers.${kind}`)])}
      onChoose={(kind) => go({ peers: kind === usual ? null : kind })}
    />
  )
}
