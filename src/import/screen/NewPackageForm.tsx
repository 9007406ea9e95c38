import { useState } from 'react'
import type { Dataset } from '@/dataset/dataset'
import type { Level } from '@/dataset/tables/units'
import { levelOf } from '@/analysis/scene'
import { LEVELS_COMPARED, shortProvince } from '@/import/newPackage'
import type { NewPackage } from '@/import/overview'
import { readPeriod } from '@/import/periods'
import { Button } from '@/ui/Button'
import { useDataset } from '@/ui/useDataset'
import { useText } from '@/ui/useWords'
import css from './newPackage.module.css'
import '@/import/words/newPackage'

/** Asks what a new package is about. The title follows the tier and the province until it is typed. */
export function NewPackageForm({
  before,
  onStart,
  onLeave,
}: {
  readonly before: NewPackage | null
  readonly onStart: (about: NewPackage) => void
  readonly onLeave: () => void
}) {
  const t = useText()
  const dataset = useDataset()
  const [level, setLevel] = useState<Level>(before?.level ?? levelOf(dataset))
  const [province, setProvince] = useState(before?.province ?? provinceName(dataset))
  const [written, setWritten] = useState(before?.title ?? null)
  const [period, setPeriod] = useState<string>(before?.period ?? '')
  const [isAsked, setAsked] = useState(false)
  const title =
    written ??
    t('new.titleOf', { level: t(`new.of.${levelName(level)}`), province: shortProvince(province) })
  const read = readPeriod(period)?.period ?? null
  const isMissing = province.trim() === '' || title.trim() === ''
  const submit = (): void => {
    if (read === null || isMissing) setAsked(true)
    else
      onStart({
        level,
        title: title.trim(),
        province: province.trim(),
        period: read,
        focus: before?.level === level ? before.focus : [],
      })
  }
  return (
    <form
      className={css.newPackage}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      aria-label={t('new.title')}
    >
      <h2>{t('new.title')}</h2>
      <div className={css.newPackageFields}>
        <label>
          {t('new.level')}
          <select
            value={level}
            onChange={({ target }) =>
              setLevel(LEVELS_COMPARED.find((each) => each === target.value) ?? level)
            }
          >
            {LEVELS_COMPARED.map((each) => (
              <option key={each} value={each}>
                {t(`level.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('new.province')}
          <input value={province} onChange={({ target }) => setProvince(target.value)} />
        </label>
        <label>
          {t('new.period')}
          <input
            value={period}
            placeholder={t('new.periodLike')}
            onChange={({ target }) => setPeriod(target.value)}
          />
        </label>
        <label className={css.newPackageWide}>
          {t('new.name')}
          <input value={title} onChange={({ target }) => setWritten(target.value)} />
        </label>
      </div>
      {isAsked && read === null && (
        <p role="alert">{t('new.periodFault', { found: period.trim() || '…' })}</p>
      )}
      {isAsked && isMissing && <p role="alert">{t('new.missing')}</p>}
      <p className={css.newPackageTools}>
        <Button type="submit" isChief>
          {t('new.start')}
        </Button>
        <Button onClick={onLeave}>{t('new.cancel')}</Button>
      </p>
    </form>
  )
}

function levelName(level: Level): (typeof LEVELS_COMPARED)[number] {
  return LEVELS_COMPARED.find((each) => each === level) ?? LEVELS_COMPARED[0]
}

/** The province of today, without what tells it from that of before. */
function provinceName({ units }: Dataset): string {
  const provinces = units.rows.filter(({ level }) => level === 'province')
  const today = provinces.find(({ valid_to: end }) => end === null) ?? provinces[0]
  return today?.name.replace(/\s*\(.*$/, '') ?? ''
}
