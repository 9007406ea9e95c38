import { Inflate } from 'fflate'
import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from './limits'

/** A part of an archive, as its directory tells of it. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly isLocked: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** Parts below this size are harmless whatever their ratio. */
const SMALL = 1_000_000

/**
 * The directory of an archive, checked before anything is unpacked: `file/damaged` (cut short,
 * parts that overlap or repeat, found: the part), `file/tooLarge` (too many parts, or more unpacked
 * bytes than the limits allow), `file/locked`. Source: PKWARE's APPNOTE.TXT. Archives above 4 GB
 * (zip64) are not read.
 */
export function readZipDirectory(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
): Checked<ZipDirectory> {
  const damaged = (found: string): Checked<ZipDirectory> =>
    unusable(issue({ code: 'file/damaged', file, found }))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === -1) return damaged('ZIP PK 05 06')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > limits.parts) {
    return unusable(
      issue({
        code: 'file/tooLarge',
        file,
        found: String(count),
        expected: { kind: 'limit', limit: limits.parts, unit: 'files' },
      }),
    )
  }
  const entries = new Map<string, ZipEntry>()
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== 0x02014b50)
      return damaged(`ZIP PK 01 02 #${index + 1}`)
    const lengths = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ] as const
    const name = new TextDecoder()
      .decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + lengths[0]))
      .replaceAll('\\', '/')
    if (entries.has(name)) return damaged(name)
    entries.set(name, {
      name,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + lengths[0] + lengths[1] + lengths[2]
  }
  return checkEntries(file, entries, end, limits)
}

/** The last end record in the file, or -1. A comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 65_535)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function checkEntries(
  file: string,
  entries: ZipDirectory,
  end: number,
  limits: Limits,
): Checked<ZipDirectory> {
  let total = 0
  let last = 0
  for (const entry of [...entries.values()].sort((a, b) => a.offset - b.offset)) {
    const { name, packed, size, offset, isLocked } = entry
    if (isLocked) return unusable(issue({ code: 'file/locked', file, found: name }))
    // Parts that share their bytes are how a small archive says it holds terabytes.
    if (offset < last || offset + LOCAL_LENGTH + packed > end)
      return unusable(issue({ code: 'file/damaged', file, found: name }))
    last = offset + LOCAL_LENGTH + packed
    total += size
    const isBomb = size > SMALL && size > packed * limits.expansion
    if (total > limits.unpackedBytes || isBomb) {
      const limit = isBomb ? Math.max(SMALL, packed * limits.expansion) : limits.unpackedBytes
      return unusable(
        issue({
          code: 'file/tooLarge',
          file,
          found: `${name}: ${size}`,
          expected: { kind: 'limit', limit, unit: 'bytes' },
        }),
      )
    }
  }
  return usable(entries)
}

/**
 * The bytes of one part. Stops at the size its directory names. `file/damaged` (found: the part) if
 * they are not what it says, by size or checksum.
 */
export function unpack(file: string, bytes: Uint8Array, entry: ZipEntry): Checked<Uint8Array> {
  const damaged = unusable<Uint8Array>(issue({ code: 'file/damaged', file, found: entry.name }))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(entry.offset, true) !== 0x04034b50) return damaged
  const start =
    entry.offset +
    LOCAL_LENGTH +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return damaged
  const out = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null
  return out === null || out.length !== entry.size || crc32(out) !== entry.crc
    ? damaged
    : usable(out)
}

/** `null` when the data are broken, or hold more than `size` bytes. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size)
  let length = 0
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('More than the directory says')
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    // Fed in small pieces, since a piece may grow a thousandfold before it can be looked at.
    for (let at = 0; at < packed.length; at += 16_384)
      inflater.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length)
  } catch {
    return null
  }
  return out.subarray(0, length)
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
