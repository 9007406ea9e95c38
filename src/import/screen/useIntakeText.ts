import { useCallback } from 'react'
import { intakeText, type IntakeTextId, type IntakeValues } from '@/i18n/intakeWords'
import { useWords } from '@/ui/useWords'

/** The short way to a text of the import: `const tell = useIntakeText(); tell('import.drop')`. */
export function useIntakeText(): (id: IntakeTextId, values?: IntakeValues) => string {
  const words = useWords()
  return useCallback((id, values) => intakeText(words, id, values), [words])
}
