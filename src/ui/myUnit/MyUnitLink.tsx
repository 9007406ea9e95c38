import type { Scene } from '@/analysis/scene'
import { useScreen } from '@/ui/useScreen'
import { useStore } from '@/ui/useStore'
import { useWords } from '@/ui/useWords'
import toolCss from '@/ui/tool.module.css'
import { myUnitStore } from './myUnit.browser'
import './words'

/** One press to the unit that the person at this machine calls their own, once they have said so. */
export function MyUnitLink({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const { href } = useScreen()
  const id = useStore(myUnitStore)
  const unit = scene.units.find(({ unit_id: each }) => each === id)
  if (!unit) return null
  return (
    <a
      className={toolCss.tool}
      href={href({ page: 'units', unit: unit.unit_id })}
      title={words.text('myUnit.go', { unit: unit.name })}
    >
      {`★ ${unit.short_name}`}
    </a>
  )
}
