import type { Words } from '@/i18n/translator'
import { fileName } from '@/ui/fileName'
import { download } from '@/ui/download.browser'
import textCss from '@/ui/text.module.css'
import legendCss from '@/ui/legend.module.css'
import { inGreys, type Drawing } from './drawing'
import { framed, innerWidth, type Look, type Said } from './frame'
import { keepingStyles, measured } from './look.browser'
import { pngOf } from './paint.browser'
import './words'
import { headingOf, paneName } from './panes.browser'
import { groundOf, readPane } from './readPane.browser'
import { svgOf } from './svg'

export const KINDS = ['png1', 'png2', 'png4k', 'svg'] as const
export type Kind = (typeof KINDS)[number]

export type PictureRequest = {
  readonly pane: HTMLElement
  readonly said: { readonly period: string; readonly status: string }
  readonly isGrey: boolean
  readonly words: Words
}

const WIDTH_4K = 3840

/** Saves a pane as a picture; gives the name of the file. Throws where no picture is made. */
export async function savePicture(request: PictureRequest, kind: Kind): Promise<string> {
  const name = `${fileName(paneName(request.pane))}.${kind === 'svg' ? 'svg' : 'png'}`
  download(await pictureOf(request, kind), name)
  return name
}

/**
 * Puts a pane on the clipboard as a picture, made on the ground that `onGround` brings about.
 * Throws where the browser does not let it.
 */
export async function copyPicture(
  request: PictureRequest,
  onGround: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  // The promise itself: a browser waits for it within the press that allows the copy.
  const picture = onGround(() => pictureOf(request, 'png2'))
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

async function pictureOf(request: PictureRequest, kind: Kind): Promise<Blob> {
  const drawing = drawingOf(request)
  if (kind === 'svg')
    return new Blob([svgOf(drawing, paneName(request.pane))], { type: 'image/svg+xml' })
  const scale = { png1: 1, png2: 2, png4k: WIDTH_4K / drawing.width }[kind]
  return pngOf(drawing, scale)
}

function drawingOf({ pane, said, isGrey, words }: PictureRequest): Drawing {
  const whole = paneDrawing(pane, saidOf(pane, said, words))
  return isGrey ? inGreys(whole) : whole
}

/** A pane with its legend, and what is said around it. */
export function paneDrawing(pane: HTMLElement, said: Said): Drawing {
  const drawn = readPane(pane)
  const look = lookOf(pane)
  return framed(
    drawn,
    legendBeside(pane, innerWidth(drawn.width, look.letter)),
    said,
    look,
    (text, font) => measured(text, font).width,
  )
}

export function saidOf(
  pane: HTMLElement,
  { period, status }: PictureRequest['said'],
  words: Words,
): Said {
  const textOf = (element: Element): string =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  // Of several the last is that of the page.
  const source = [...document.querySelectorAll('[data-provenance]')].at(-1)
  // Of the whole page the headline is in the picture already.
  const isPage = pane.tagName === 'MAIN'
  const headline = isPage ? null : document.querySelector('main h1')
  return {
    headline: headline ? textOf(headline) : '',
    title: [isHeadingSeen(pane) ? '' : paneName(pane), period]
      .filter((part) => part !== '')
      .join(' · '),
    status,
    notes: [...partialNotes(pane, words), ...(isPage || !source ? [] : [textOf(source)])],
  }
}

/** Whether what the pane is called stands in the picture of it already. */
function isHeadingSeen(pane: HTMLElement): boolean {
  const heading = headingOf(pane)
  return heading !== undefined && !heading.matches(`.${textCss.onlySpoken}`)
}

/** What is said where only the rows in sight stand on the page. */
function partialNotes(pane: HTMLElement, words: Words): readonly string[] {
  return [...pane.querySelectorAll('table')].flatMap((table) => {
    const all = Number(table.getAttribute('aria-rowcount') ?? 0)
    const shown = [...table.rows].filter((row) => row.getAttribute('aria-hidden') !== 'true').length
    return all > shown ? [words.text('take.partial', { shown, all })] : []
  })
}

/**
 * The legend of the page, set so wide, where the pane has none of its own; unfolded, where it is
 * folded.
 */
function legendBeside(pane: HTMLElement, width: number): Drawing | null {
  const folded = [...document.querySelectorAll(`.${legendCss.isFolded}`)]
  for (const legend of folded) legend.classList.remove(legendCss.isFolded ?? '')
  try {
    if (pane.querySelector(`.${legendCss.legend}`)) return null
    const legend = [...document.querySelectorAll<HTMLElement>(`main .${legendCss.legend}`)].find(
      (each) => each.getClientRects().length > 0 && each.closest('section') === null,
    )
    return legend ? setAt(legend, width, () => readPane(legend)) : null
  } finally {
    for (const legend of folded) legend.classList.add(legendCss.isFolded ?? '')
  }
}

function setAt<T>(element: HTMLElement, width: number, read: () => T): T {
  return keepingStyles([element], () => {
    element.style.width = `${width}px`
    return read()
  })
}

function lookOf(pane: HTMLElement): Look {
  const style = getComputedStyle(pane)
  const root = getComputedStyle(document.documentElement)
  const token = (name: string): string => root.getPropertyValue(name).trim()
  return {
    family: style.fontFamily,
    letter: Number.parseFloat(root.fontSize),
    text: style.color,
    quiet: token('--text-quiet'),
    alarm: token('--alarm'),
    line: token('--line-strong'),
    ground: groundOf(pane),
  }
}
