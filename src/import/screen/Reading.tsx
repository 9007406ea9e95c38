import { useState } from 'react'
import { ENCODINGS } from '@/dataset/files/encoding'
import { LEGACY_LETTERS } from '@/dataset/files/legacy'
import type { LettersOption } from '@/import/sheets/letters'
import type { RecipeReading } from '@/import/recipe'
import type { TableOverview } from '@/import/overview'
import { useSay, useWords } from '@/ui/useWords'
import { encodingTitle } from '@/import/issueNames'
import { useIntake } from './useIntake'
import { Select } from '@/ui/Select'
import css from './fileReport.module.css'
import { Button } from '@/ui/Button'

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const
const SIGNS = ['comma', 'semicolon', 'tab', 'pipe'] as const
const LETTERS: readonly LettersOption[] = ['asWritten', ...LEGACY_LETTERS]

/** How a file is opened, where what was recognised is wrong: every detection can be set by hand. */
export function Reading({ table }: { readonly table: TableOverview }) {
  const say = useSay()
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
      <summary>{say('reading.title')}</summary>
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
          label={say('reading.encoding')}
          value={reading.encoding ?? null}
          options={ENCODINGS.map((each) => [each, each])}
          none={say('reading.detect')}
          onChoose={(chosen) => set('encoding', chosen)}
        />
        <Select
          isLabelShown
          label={say('reading.letters')}
          value={reading.letters ?? null}
          options={LETTERS.map((each) => [each, encodingTitle(each, words)])}
          none={say('reading.detect')}
          onChoose={(chosen) => set('letters', chosen)}
        />
        <Select
          isLabelShown
          label={say('reading.delimiter')}
          value={reading.delimiter ?? null}
          options={SIGNS.map((sign) => [DELIMITERS[sign], say(`sign.${sign}`)])}
          none={say('reading.detect')}
          onChoose={(chosen) => set('delimiter', chosen)}
        />
        <label>
          {say('reading.headingRow')}
          <input
            type="number"
            min={1}
            value={reading.headingRow ?? ''}
            placeholder={say('reading.detect')}
            onChange={(event) => set('headingRow', rowNumber(event.target.value))}
          />
        </label>
        <label>
          {say('reading.headingRows')}
          <input
            type="number"
            min={1}
            max={5}
            value={reading.headingRows ?? ''}
            placeholder={say('reading.detect')}
            onChange={(event) => set('headingRows', rowNumber(event.target.value))}
          />
        </label>
        {isBook && (
          <fieldset>
            <legend>{say('reading.sheets')}</legend>
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
        <Button type="submit">{say('reading.apply')}</Button>
      </form>
    </details>
  )
}

function rowNumber(text: string): number | null {
  const value = Number(text)
  return text !== '' && Number.isInteger(value) && value >= 1 ? value : null
}
