import type { Drawing, Matrix, Shape, Stroke } from './drawing'
import { canvasFont } from './look.browser'

/** Browsers draw no larger canvas. */
const MOST_SIDE = 16_000
const MOST_DOTS = 120_000_000

/**
 * A drawing in dots, `scale` of them to a px; fewer where a browser could not hold so many. Throws
 * where it makes no picture.
 */
export async function pngOf(drawing: Drawing, scale: number): Promise<Blob> {
  const { width, height, ground, shapes } = drawing
  const most = Math.min(MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_DOTS / width / height))
  const dots = Math.min(scale, most)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * dots)
  canvas.height = Math.round(height * dots)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures.')
  context.scale(dots, dots)
  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  const images = await imagesOf(shapes)
  await paint(context, shapes, images, pacer())
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The picture was not made.'))
    }, 'image/png')
  })
}

type Images = ReadonlyMap<string, ImageBitmap>

/** What is in dots already, read from its own address and not from a server. */
async function imagesOf(shapes: readonly Shape[]): Promise<Images> {
  const sources = (all: readonly Shape[]): string[] =>
    all.flatMap((shape) =>
      shape.kind === 'group' ? sources(shape.shapes) : shape.kind === 'image' ? shape.source : [],
    )
  return new Map(
    await Promise.all(
      [...new Set(sources(shapes))].map(async (source) => {
        const bytes = Uint8Array.from(atob(source.split(',')[1] ?? ''), (sign) =>
          sign.charCodeAt(0),
        )
        return [source, await createImageBitmap(new Blob([bytes], { type: 'image/png' }))] as const
      }),
    ),
  )
}

/** How long the page may be held at a stretch, in ms. */
const SLICE = 20

/** Gives the page its turn whenever it has been held for so long. */
function pacer(): () => Promise<void> | null {
  let since = -SLICE
  return () =>
    performance.now() - since < SLICE
      ? null
      : new Promise((done) => {
          setTimeout(() => {
            since = performance.now()
            done()
          })
        })
}

async function paint(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  images: Images,
  pace: ReturnType<typeof pacer>,
): Promise<void> {
  for (const shape of shapes) {
    await pace()
    context.save()
    switch (shape.kind) {
      case 'path': {
        transformed(context, shape.matrix)
        context.globalAlpha = shape.opacity
        const path = outline(shape.d)
        if (shape.fill !== null) {
          context.fillStyle = shape.fill
          context.fill(path)
        }
        if (shape.stroke) {
          setStroke(context, shape.stroke)
          context.stroke(path)
        }
        break
      }
      case 'text':
        transformed(context, shape.matrix)
        context.globalAlpha = shape.opacity
        context.font = canvasFont(shape.font)
        context.translate(shape.x, shape.y)
        fitted(context, shape.text, shape.width)
        if (shape.halo) {
          setStroke(context, shape.halo)
          context.strokeText(shape.text, 0, 0)
        }
        context.fillStyle = shape.fill
        context.fillText(shape.text, 0, 0)
        break
      case 'image': {
        const image = images.get(shape.source)
        if (image) context.drawImage(image, shape.x, shape.y, shape.width, shape.height)
        break
      }
      case 'group':
        if (shape.clip) context.clip(moved(shape.clip.d, shape.clip.matrix))
        await paint(context, shape.shapes, images, pace)
        break
    }
    context.restore()
  }
}

const outline = (d: string): Path2D => new Path2D(d)

function moved(d: string, matrix: Matrix): Path2D {
  const path = new Path2D()
  path.addPath(outline(d), new DOMMatrix([...matrix]))
  return path
}

function setStroke(context: CanvasRenderingContext2D, { colour, width, dash }: Stroke): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.lineJoin = 'round'
  context.setLineDash([...dash])
}

function transformed(context: CanvasRenderingContext2D, [a, b, c, d, e, f]: Matrix): void {
  context.transform(a, b, c, d, e, f)
}

/** The page sets figures of one width, which a canvas does not: a line keeps the width it had. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): void {
  const missing = width - context.measureText(text).width
  if (width === 0 || Math.abs(missing) < 0.1) return
  const each = missing / text.length
  context.letterSpacing = `${each}px`
  context.translate(each / 2, 0)
}
