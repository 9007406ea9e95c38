import type { Unit } from '@/dataset/tables/units'
import { UnitChoice } from '@/ui/choice/UnitChoice'
import { MyUnitToggle } from '@/ui/myUnit/MyUnitToggle'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import css from './head.module.css'

/** Chooses the unit of the page out of all there are. */
export function UnitPicker({
  units,
  chosen,
}: {
  readonly units: readonly Unit[]
  readonly chosen: Unit
}) {
  const t = useText()
  const { go, href } = useScreen()
  return (
    <UnitChoice
      className={css.unitPicker}
      units={units}
      chosen={chosen}
      beside={<MyUnitToggle unit={chosen} />}
      hrefOf={(unit) => href({ unit })}
      onChoose={(unit) => go({ unit })}
    >
      {t('units.choose')}
    </UnitChoice>
  )
}
