import { useState } from 'react'
import { ENCODINGS } from '@/dataset/files/encoding'
import { LEGACY_ENCODINGS } from '@/dataset/files/legacy'
import type { EncodingOption } from '@/import/sheets/encodingChoice'
import type { RecipeReading } from '@/import/recipe'
import type { TableOverview } from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import { encodingTitle } from '@/import/issueNames'
import { useIntake } from './useIntake'
import { Select } from '@/ui/Select'
import css from './fileReport.module.css'
import { Button } from '@/ui/Button'

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const
const SIGNS = ['comma', 'semicolon', 'tab', 'pipe'] as const
const LETTERS: readonly EncodingOption[] = ['asWritten', ...LEGACY_ENCODINGS]

/** How a file is opened, where what was recognised is wrong: every detection can be set by hand. */
export function Reading({ table }: { readonly table: TableOverview }) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const [reading, setReading] = useState<RecipeReading>(table.reading)
  const [sheets, setSheets] = useState<readonly string[]>(() =>
    table.sheets.filter(({ isRead }) => isRead).map(({ name }) => name),
  )
  const set = <Key extends keyof RecipeReading>(key: Key, value: RecipeReading[Key] | null): void =>
    setReading(({ [key]: _before, ...others }) =>
      value === null || value === undefined ? others : { ...others, [key]: value },
    )
  const isBook = table.sheets.length > 1
  return (
    <details>
      <summary>{t('reading.title')}</summary>
      <form
        className={css.intakeReading}
        onSubmit={(event) => {
          event.preventDefault()
          port.act({
            kind: 'reading',
            file: table.origin,
            reading: isBook && sheets.length > 0 ? { ...reading, sheets } : reading,
          })
        }}
      >
        <Select
          isLabelShown
          label={t('reading.encoding')}
          value={reading.encoding ?? null}
          options={ENCODINGS.map((each) => [each, encodingTitle(each, words)])}
          none={t('reading.detect')}
          onChoose={(chosen) => set('encoding', chosen)}
        />
        <Select
          isLabelShown
          label={t('reading.letters')}
          value={reading.letters ?? null}
          options={LETTERS.map((each) => [each, encodingTitle(each, words)])}
          none={t('reading.detect')}
          onChoose={(chosen) => set('letters', chosen)}
        />
        <Select
          isLabelShown
          label={t('reading.delimiter')}
          value={reading.delimiter ?? null}
          options={SIGNS.map((sign) => [DELIMITERS[sign], t(`sign.${sign}`)])}
          none={t('reading.detect')}
          onChoose={(chosen) => set('delimiter', chosen)}
        />
        <label>
          {t('reading.headingRow')}
          <input
            type="number"
            min={1}
            value={reading.headingRow ?? ''}
            placeholder={t('reading.detect')}
            onChange={(event) => set('headingRow', rowNumber(event.target.value))}
          />
        </label>
        <label>
          {t('reading.headingRows')}
          <input
            type="number"
            min={1}
            max={5}
            value={reading.headingRows ?? ''}
            placeholder={t('reading.detect')}
            onChange={(event) => set('headingRows', rowNumber(event.target.value))}
          />
        </label>
        {isBook && (
          <fieldset>
            <legend>{t('reading.sheets')}</legend>
            {table.sheets.map(({ name }) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={sheets.includes(name)}
                  onChange={(event) =>
                    setSheets(
                      event.target.checked
                        ? [...sheets, name]
                        : sheets.filter((each) => each !== name),
                    )
                  }
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        <Button type="submit">{t('reading.apply')}</Button>
      </form>
    </details>
  )
}

function rowNumber(text: string): number | null {
  const value = Number(text)
  return text !== '' && Number.isInteger(value) && value >= 1 ? value : null
}
