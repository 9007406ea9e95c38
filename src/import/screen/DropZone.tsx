import { useId, useRef, useState, type DragEvent } from 'react'
import { TABLE_NAMES } from '@/dataset/declarations'
import { useSay } from '@/ui/useWords'
import { useIntake } from './useIntake'

const ACCEPTED = '.csv,.tsv,.txt,.json,.xlsx,.xlsm,.xls,.xml,.html,.htm'

/** Where files are dropped or chosen, any number at once. The field is a real one, so that a keyboard and a reader work it. */
export function DropZone({ isSmall }: { readonly isSmall: boolean }) {
  const say = useSay()
  const port = useIntake()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const add = (files: FileList | null): void => {
    port.add([...(files ?? [])])
    // The same file can then be chosen again after it was changed.
    if (input.current) input.current.value = ''
  }
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={['drop-zone', isSmall ? 'is-small' : '', isOver ? 'is-over' : ''].filter(Boolean).join(' ')}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer.files)
      }}
    >
      <p className="drop-zone-words">{say('import.drop')}</p>
      <div className="drop-zone-file">
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={say('import.chosen')}
          onChange={(event) => add(event.target.files)}
        />
        <label htmlFor={id} className="tool">
          {say(isSmall ? 'import.more' : 'import.choose')}
        </label>
      </div>
      {isSmall && (
        <button type="button" className="tool" onClick={port.clear}>
          {say('import.clear')}
        </button>
      )}
      <details className="templates">
        <summary>{say('import.templates')}</summary>
        <ul>
          {TABLE_NAMES.map((name) => (
            <li key={name}>
              <a href={`./templates/${name}.csv`} download>
                {say(`table.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
