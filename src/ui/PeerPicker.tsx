import type { PeerKind, Peers } from '@/analysis/scene'
import { useScreen } from './useScreen'
import { useSay } from './useWords'
import { cx } from './cx'
import selectCss from './select.module.css'
import css from './peerPicker.module.css'
import text from './text.module.css'

/** Whom units are ranked with; nothing where there is no choice. */
export function PeerPicker({ peers }: { readonly peers: Peers | undefined }) {
  const say = useSay()
  const { go } = useScreen()
  if (!peers || peers.choices.length === 0) return null
  const usual: PeerKind = peers.choices.includes('declared') ? 'declared' : 'all'
  return (
    <label className={cx(selectCss.picker, css.peerPicker)}>
      <span className={text.onlySpoken}>{say('peers.label')}</span>
      <select
        value={peers.kind}
        onChange={({ target: { value } }) => {
          const chosen = peers.choices.find((each) => each === value)
          go({ peers: chosen === undefined || chosen === usual ? null : chosen })
        }}
      >
        {peers.choices.map((kind) => (
          <option key={kind} value={kind}>
            {say(`peers.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
