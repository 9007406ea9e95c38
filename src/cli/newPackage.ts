import { access } from 'node:fs/promises'
import path from 'node:path'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { compositeNamed } from '@/import/composites'
import { LEVELS_COMPARED, levelNamed, newPackageFiles, shortProvince } from '@/import/newPackage'
import type { NewPackage } from '@/import/overview'
import { readPeriod } from '@/import/periods'
import { issueSentence } from '@/import/issueNames'
import type { Outcome } from './check'
import { openForWriting } from './package'
import { placeFiles } from './place'
import { help, words } from './words'
import '@/import/words/newPackage'

export type NewOptions = {
  readonly level: string | undefined
  readonly province: string | undefined
  readonly period: string | undefined
  /** `undefined`: made of the tier and the province, as on the page. */
  readonly title: string | undefined
  /** The package whose indicators and fields it takes over; the one that ships where none is said. */
  readonly like: string | undefined
  readonly json: boolean
}

/**
 * Begins a package in a folder, as the page does: the unit above and the catalogue of indicators of
 * another package, no figures; files are then imported into it. Exit: 0; 2 where something is not
 * said or not understood, the folder holds a package already or cannot be written, or the other
 * package cannot be opened.
 */
export async function newPackage(folder: string, options: NewOptions): Promise<Outcome> {
  const about = aboutOf(options)
  if (typeof about === 'string') return refused(`${about}\n\n${help}`)
  if (await isThere(path.join(folder, DESCRIPTOR_FILE)))
    return refused(words.text('command.newThere', { folder }))
  const like = options.like ?? 'data'
  const other = await openForWriting(like)
  if (!('rows' in other))
    return refused(
      [
        words.text('command.badPackage', { folder: like }),
        ...other.map((each) => `  ${each.file}: ${issueSentence(each, words)}`),
      ].join('\n'),
    )
  try {
    await placeFiles(folder, newPackageFiles(other.rows, about, compositeNamed(other.descriptor)))
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    return refused(words.text('command.cannotWrite', { folder, reason }))
  }
  if (options.json) return { exit: 0, out: `${JSON.stringify({ folder, ...about })}\n`, error: '' }
  const lines = [
    words.text('command.written', { folder }),
    words.text('command.newNext', { folder }),
  ]
  return { exit: 0, out: `${lines.join('\n')}\n`, error: '' }
}

/** What is said of the new package; the reason where that is not enough. */
function aboutOf({ level, province, period, title }: NewOptions): NewPackage | string {
  const lacking = [level, province, period].some((each) => (each ?? '').trim() === '')
  if (level === undefined || province === undefined || period === undefined || lacking)
    return words.text('command.badUsage', { reason: words.text('command.newNeeds') })
  const tier = levelNamed(level)
  if (tier === null)
    return words.text('command.newLevel', { found: level, levels: LEVELS_COMPARED.join(', ') })
  const first = readPeriod(period)?.period ?? null
  if (first === null) return words.text('new.periodFault', { found: period })
  const made = words.text('new.titleOf', {
    level: words.text(`new.of.${tier}`),
    province: shortProvince(province.trim()),
  })
  return {
    level: tier,
    province: province.trim(),
    period: first,
    title: title?.trim() || made,
    focus: [],
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function refused(reason: string): Outcome {
  return { exit: 2, out: '', error: `${reason}\n` }
}
