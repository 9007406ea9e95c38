import type { ModelsView } from './model'
import { AbsentNote } from '@/ui/absent/AbsentNote'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { ColumnPager } from '@/ui/columns/ColumnPager'
import { MatrixGrid } from './MatrixGrid'
import { MatrixTable } from './MatrixTable'
import { useShownColumns } from '@/ui/columns/useShownColumns'
import mapCss from '@/ui/columns/map.module.css'
import toolCss from '@/ui/tool.module.css'
import css from './models.module.css'

/**
 * What the columns need, in letters of the page: model, indicators and spread, a unit, and how many
 * units a narrow screen scrolls through.
 */
const ROOM = { fixedEm: 40, columnEm: 4.6, least: 12 }

/**
 * The catalogue as a matrix: models down, units across, the stage in each cell; what the units have
 * in all stands under them.
 */
export function ModelMatrix({ view }: { readonly view: ModelsView }) {
  const { state } = useScreen()
  const { frame, shown, page } = useShownColumns(view.columns, ROOM)
  const isAbsent = view.catalogue.absent.includes('models')
  return (
    <section className={mapCss.mapPane} ref={frame}>
      {!isAbsent && <ColumnPager page={page} />}
      {view.rows.length === 0 && <Empty view={view} />}
      {isAbsent ? null : state.tables ? (
        <MatrixTable view={view} columns={shown} />
      ) : (
        <MatrixGrid view={view} columns={shown} />
      )}
    </section>
  )
}

/**
 * Why the list is empty: a unit without models is not the same as a unit of which nothing is said.
 */
function Empty({ view }: { readonly view: ModelsView }) {
  const words = useWords()
  const { href } = useScreen()
  const { unit, catalogue } = view
  const unread = catalogue.absent.filter(
    (table) => table === 'models' || (table === 'adoptions' && unit !== null),
  )
  if (unread.length > 0) return <AbsentNote tables={unread} />
  const state = unit && catalogue.totals.get(unit.unit_id)?.state
  const said =
    unit && state === 'none'
      ? words.text('models.empty.none', { unit: unit.short_name })
      : unit && state === 'silent'
        ? words.text('models.empty.silent', { unit: unit.short_name })
        : words.text('models.empty')
  return (
    <p className={css.modelsEmpty}>
      <span>{said}</span>
      {unit && (
        <a className={toolCss.tool} href={href({ page: 'learning', unit: unit.unit_id })}>
          {words.text('models.empty.learn', { unit: unit.short_name })}
        </a>
      )}
    </p>
  )
}
