import type { PeerKind, Peers } from '@/analysis/scene'
import { useScreen } from './useScreen'
import { useSay } from './useWords'
import './peerPicker.css'

/** Whom units are ranked with; nothing where there is no choice. */
export function PeerPicker({ peers }: { readonly peers: Peers | undefined }) {
  const say = useSay()
  const { go } = useScreen()
  if (!peers || peers.choices.length === 0) return null
  const usual: PeerKind = peers.choices.includes('declared') ? 'declared' : 'all'
  return (
    <label className="picker peer-picker">
      <span className="only-spoken">{say('peers.label')}</span>
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
