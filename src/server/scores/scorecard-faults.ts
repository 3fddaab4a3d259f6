// What a scorecard's shape alone cannot say: sums, codes used once, references that exist. Pure. Used by read-scorecard.ts.
import { type Item, inputsOf, itemsOf, type Scorecard } from './scorecard.ts'

/** Every fault, as a path and what was expected. */
export function faultsOf(card: Scorecard): string[] {
  const items = itemsOf(card)
  const codes = [...items, ...card.bonus, ...card.penalties, ...card.gates].map((one) => one.code)
  const double = codes.filter((code, index) => codes.indexOf(code) !== index)
  const sums = card.groups
    .filter((group) => group.items.reduce((sum, item) => sum + item.max, 0) !== group.max)
    .map((group) => `groups.${group.code}: its items do not add up to ${group.max / 10}`)
  const whole = card.groups.reduce((sum, group) => sum + group.max, 0)
  const inputs = new Map(items.map((item) => [item.code, inputsOf(item.rule).map((input) => input.code)]))
  const triggers = card.gates.flatMap((gate) =>
    gate.when
      .filter(
        (one) =>
          !inputs.get(one.item)?.includes('input' in one ? one.input : (inputs.get(one.item)?.[0] ?? '')),
      )
      .map((one) => `gates.${gate.code}: no such item or input ${one.item}`),
  )
  const caps = card.gates
    .filter(
      (gate) => gate.classAtMost !== undefined && !card.classes.some((one) => one.code === gate.classAtMost),
    )
    .map((gate) => `gates.${gate.code}: no class ${gate.classAtMost}`)
  const falling = card.classes.every(
    (one, index) => index === 0 || one.from < (card.classes[index - 1]?.from ?? 0),
  )
  return [
    ...double.map((code) => `${code}: used twice`),
    ...sums,
    ...(whole === card.scale * 10 ? [] : [`scale: groups add up to ${whole / 10}, not ${card.scale}`]),
    ...triggers,
    ...caps,
    ...(falling && card.classes.at(-1)?.from === 0 ? [] : ['classes: must fall from the highest to 0']),
    ...items.flatMap(ruleFaults),
  ]
}

function ruleFaults(item: Item): string[] {
  const codes = inputsOf(item.rule).map((input) => input.code)
  const used =
    item.rule.shape === 'ratio'
      ? [
          ...Object.keys(item.rule.numerator),
          ...Object.keys(item.rule.denominator),
          ...(item.rule.atMost?.of ?? []),
        ]
      : []
  const unknown = used
    .filter((code) => !codes.includes(code))
    .map((code) => `${item.code}: unknown input ${code}`)
  const best =
    item.rule.shape === 'options'
      ? Math.max(...item.rule.options.map((one) => one.tenths))
      : item.rule.shape === 'scale'
        ? Math.max(...item.rule.levels)
        : item.rule.shape === 'parts'
          ? item.rule.parts.reduce((sum, one) => sum + one.max, 0)
          : item.max
  return best === item.max
    ? unknown
    : [...unknown, `${item.code}: its rule reaches ${best / 10}, not ${item.max / 10}`]
}
