import { count } from '@/i18n/message'
import { absentMessage } from '@/analysis/absent'
import { STAGES, type ModelsView } from './model'
import { AddLink } from '@/edit/screen/EditLink'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { Folded } from '@/ui/Folded'
import { Select } from '@/ui/Select'
import { SearchField } from '@/ui/SearchField'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './models.module.css'
import { Toggle } from '@/ui/Toggle'
import '@/analysis/supervision/words'

/**
 * Narrows the catalogue: a search without diacritics, an area, a stage, a unit. All of it is in the
 * address.
 */
export function ModelFilters({ view }: { readonly view: ModelsView }) {
  const dataset = useDataset()
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const params = useParams('models')
  const { catalogue, rows, unit, stage, field } = view
  const isNarrowed = params.query !== null || unit !== null || stage !== null || field !== null
  return (
    <search className={css.modelFilters}>
      <Folded label={t('models.filter.open')}>
        <SearchField
          className={css.modelQuery}
          label={t('models.search')}
          hint={t('models.searchHint')}
          held={params.query ?? ''}
          onType={(text) => go({ query: text || null }, { replace: true })}
        />
        <Select
          className={css.picker}
          label={t('models.filter.field')}
          none={t('models.filter.fieldAll')}
          value={field?.field_id ?? null}
          options={dataset.fields.rows.map(({ field_id, short_name }) => [field_id, short_name])}
          onChoose={(value) => go({ field: value })}
        />
        <Select
          className={css.picker}
          label={t('models.filter.stage')}
          none={t('models.filter.stageAll')}
          value={stage}
          options={STAGES.map((each) => [each, t(`stage.${each}`)])}
          onChoose={(value) => go({ stage: value })}
        />
        <Select
          className={css.picker}
          label={t('models.filter.unit')}
          none={t('models.filter.unitAll')}
          value={unit?.unit_id ?? null}
          options={catalogue.scene.units.map(({ unit_id, name }) => [unit_id, name])}
          onChoose={(value) => go({ unit: value })}
        />
      </Folded>
      <span className={cx(textCss.small, textCss.quiet)} role="status">
        {words.message(
          catalogue.absent.includes('models')
            ? absentMessage(['models'])
            : {
                id: 'models.count',
                values: { n: count(rows.length), of: count(catalogue.rows.length) },
              },
        )}
      </span>
      {isNarrowed && (
        <Toggle onClick={() => go({ query: null, unit: null, stage: null, field: null })}>
          {t('models.filter.clear')}
        </Toggle>
      )}
      <AddLink table="models" />
    </search>
  )
}
