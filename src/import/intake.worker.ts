import { zipSync } from 'fflate'
import { createWords } from '@/i18n/translator'
import { readDroppedFile } from './droppedFile'
import { LIMITS } from '@/dataset/cells/limits'
import type { IntakeAct } from './screen/useSession'
import { IntakeDesk } from './desk'
import type { Answers, Asked, Told } from './intakeMessages'
import '@/ui/words'
import './words/screen'

/** The import, off the main thread: it holds every row and tells only what is shown. One thing is done after the other. */
let desk: Promise<IntakeDesk> | null = null
let last: Promise<unknown> = Promise.resolve()

const tell = (message: Told, transfer: Transferable[] = []): void => postMessage(message, { transfer })

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  last = last
    .then(() => answer(data))
    .catch((fault: unknown) => tell({ kind: 'fault', text: fault instanceof Error ? fault.message : String(fault) }))
})

async function answer(asked: Asked): Promise<void> {
  if (asked.kind === 'open') {
    desk = IntakeDesk.open(asked.files)
    return
  }
  if (!desk) throw new Error('The import was asked for something before it was opened')
  const open = await desk
  switch (asked.kind) {
    case 'add':
      for (const file of asked.files) tell({ kind: 'stage', file: file.name, stage: 'waiting' })
      for (const file of asked.files) {
        tell({ kind: 'stage', file: file.name, stage: 'reading' })
        const bytes = await readDroppedFile(file, LIMITS.fileBytes)
        if (bytes.usable) await open.addFile(file.name, bytes.value)
        else open.addFault(file.name, bytes)
      }
      await take(open)
      return
    case 'act':
      act(open, asked.act)
      await take(open)
      return
    case 'ask': {
      const { value, transfer } = reply(open, asked.what)
      tell({ kind: 'answer', id: asked.id, value }, transfer)
      return
    }
  }
}

async function take(open: IntakeDesk): Promise<void> {
  const overview = await open.take((file, stage) => tell({ kind: 'stage', file, stage }))
  tell({ kind: 'overview', overview })
}

function act(open: IntakeDesk, each: IntakeAct): void {
  switch (each.kind) {
    case 'answer':
      return open.answer(each.table, each.question, each.answer)
    case 'unanswer':
      return open.unanswer(each.table, each.question)
    case 'assign':
      return open.assign(each.table, each.heading, each.assignment)
    case 'reading':
      return open.setReading(each.file, each.reading)
    case 'replace':
      return open.replace(each.table, each.isReplaced)
    case 'remove':
      return open.removeFile(each.file)
    case 'recipes':
      return open.loadRecipes(each.file, each.text)
  }
}

type Reply = { readonly value: Answers[keyof Answers]; readonly transfer?: Transferable[] }

function reply(open: IntakeDesk, what: Extract<Asked, { kind: 'ask' }>['what']): Reply {
  switch (what.kind) {
    case 'problems':
      return { value: open.problems(what.filter, what.page, createWords(what.language)) }
    case 'changes':
      return { value: open.changes(what.change, what.page) }
    case 'problemsCsv': {
      const words = createWords(what.language)
      const head = (['severity', 'file', 'row', 'column', 'what', 'found', 'expected', 'fix', 'code'] as const).map((part) =>
        words.text(`problems.${part}`),
      )
      const severities = {
        error: words.text('problems.severity.error'),
        warning: words.text('problems.severity.warning'),
        info: words.text('problems.severity.info'),
      }
      return { value: open.problemsCsv(what.filter, words, head, severities) }
    }
    case 'recipes':
      return { value: open.recipes() }
    case 'package':
      return { value: open.packageBytes() }
    case 'zip': {
      const files = open.packageBytes()
      if (!files) return { value: null }
      const zip = zipSync(Object.fromEntries(files), { level: 6 })
      return { value: zip, transfer: [zip.buffer] }
    }
  }
}
