import type { Unit } from '@/dataset/tables/units'
import { Button } from '@/ui/Button'
import { useStore } from '@/ui/useStore'
import { useText } from '@/ui/useWords'
import { myUnitStore, setMyUnit } from './myUnit.browser'
import './words'

/** Calls a unit one's own, or no more: the header then leads to it. */
export function MyUnitToggle({ unit }: { readonly unit: Unit }) {
  const t = useText()
  const isMine = useStore(myUnitStore) === unit.unit_id
  return (
    <Button
      aria-pressed={isMine}
      title={t('myUnit.about')}
      onClick={() => setMyUnit(isMine ? null : unit.unit_id)}
    >
      {isMine ? '★' : '☆'} {t(isMine ? 'myUnit.mine' : 'myUnit.choose', { unit: unit.short_name })}
    </Button>
  )
}
