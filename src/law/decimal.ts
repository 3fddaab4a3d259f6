// Decimal text as exact whole numbers: `4.5` is 45 tenths. No fraction is ever a float in the law.
// Used by prizes and majorities.

/** `value` = `units` / 10^`places`. */
export type Decimal = { units: bigint; places: number }

/** @returns undefined when the text is no plain decimal. */
export function decimalOf(text: string): Decimal | undefined {
  const found = /^(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text)
  if (found === null) return undefined
  const fraction = found[2] ?? ''
  return { units: BigInt(`${found[1]}${fraction}`), places: fraction.length }
}

export function product(left: Decimal, right: Decimal): Decimal {
  return { units: left.units * right.units, places: left.places + right.places }
}

/** The value as the nearest number, for showing. */
export function shownAs(value: Decimal): number {
  return Number(value.units) / 10 ** value.places
}

/** Up to the next multiple of `step`. */
export function roundedUp(value: Decimal, step: bigint): bigint {
  const unit = step * 10n ** BigInt(value.places)
  return ((value.units + unit - 1n) / unit) * step
}

/** To the nearest multiple of `step`, halves up. */
export function roundedNearest(value: Decimal, step: bigint): bigint {
  const unit = step * 10n ** BigInt(value.places)
  return ((value.units * 2n + unit) / (unit * 2n)) * step
}

/** Whether `part` of `whole` reaches `percent`, without dividing. */
export function reaches(part: number, whole: number, percent: Decimal): boolean {
  return BigInt(part) * 100n * 10n ** BigInt(percent.places) >= BigInt(whole) * percent.units
}

/** The least part of `whole` that reaches `percent`. */
export function leastPart(whole: number, percent: Decimal): number {
  const unit = 100n * 10n ** BigInt(percent.places)
  return Number((BigInt(whole) * percent.units + unit - 1n) / unit)
}
