/**
 * A running fingerprint of what is fed to it: 53 bits as 14 hexadecimal digits (cyrb53, public domain).
 * The same numbers in the same order have the same fingerprint, others hardly ever. It tells two states
 * apart; it is no secret and no signature, and unlike those of `crypto.subtle` it can be had on an
 * intranet without certificates.
 */
export class Fingerprint {
  #high = 0xdeadbeef | 0
  #low = 0x41c6ce57

  /** Takes in one whole number below 2³². */
  add(code: number): void {
    this.#high = Math.imul(this.#high ^ code, 2_654_435_761)
    this.#low = Math.imul(this.#low ^ code, 1_597_334_677)
  }

  addText(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.add(text.charCodeAt(index))
  }

  /**
   * Four bytes at a time, and how many there were, so that a file is told from one that goes on
   * with zeros.
   */
  addBytes(bytes: Uint8Array): void {
    const whole = bytes.length - (bytes.length % 4)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let index = 0; index < whole; index += 4) this.add(view.getUint32(index, true))
    for (let index = whole; index < bytes.length; index += 1) this.add(bytes[index] ?? 0)
    this.add(bytes.length)
  }

  toString(): string {
    const [before, after] = [this.#high, this.#low]
    const high =
      Math.imul(before ^ (before >>> 16), 2_246_822_507) ^
      Math.imul(after ^ (after >>> 13), 3_266_489_909)
    const low =
      Math.imul(after ^ (after >>> 16), 2_246_822_507) ^
      Math.imul(high ^ (high >>> 13), 3_266_489_909)
    return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
  }
}

/** The fingerprint of a text. */
export function fingerprintOf(text: string): string {
  const fingerprint = new Fingerprint()
  fingerprint.addText(text)
  return fingerprint.toString()
}
