// The real organisation of 2024: the ministry, its units, the 63 provincial departments it supervises.
import { addUnitsAct } from '../../src/server/units/acts/add-units.ts'
import type { Troupe } from '../play.ts'
import type { Stage } from '../stage.ts'

interface SourceUnit {
  code: string
  kind: string
  parent: string | null
  functional_supervisor?: string
  name: { vi: string; fr: string; en: string }
  valid_from: string
  valid_to: string | null
  province?: { name: string }
  basis: string
}

export async function run(stage: Stage, troupe: Troupe): Promise<void> {
  const { units } = stage.source('organisation.json') as { units: SourceUnit[] }
  const { blocks } = stage.source('blocks-2024.json') as { blocks: { kind: string; members: string[] }[] }
  stage.at('2023-01-03T08:00')
  const made = await stage.as('system').do(addUnitsAct, {
    units: units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      parentCode: unit.parent,
      supervisedByCode: unit.functional_supervisor ?? null,
      province: unit.province?.name ?? null,
      validFrom: unit.valid_from,
      // The source gives the last day; validity is half-open and ends in 2025, after the day of the demonstration.
      validTo: null,
      source: unit.basis,
    })),
  })
  for (const unit of made.units) troupe.units.set(unit.code, unit.id)
  troupe.ministryUnits.push(
    ...blocks.filter((block) => block.kind === 'khoi').flatMap((block) => block.members),
  )
  troupe.departments.push(...units.filter((unit) => unit.kind === 'so').map((unit) => unit.code))
}
