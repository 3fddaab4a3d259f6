// The quick tests of the law alone, without a database and without the long games of chance: for mutation testing
// (stryker.config.json). The answers kept and the cases beside the articles come first: they find most faults soonest.
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The order of the files; those not named come last. */
const order = [
  'kept-answers',
  'cases',
  'road',
  'numbers',
  'read-facts',
  'months',
  'working-days',
  'rulebook-faults',
  'layers',
]
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = order.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return place < 0 ? order.length : place
}

class CasesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((left, right) => placeOf(left) - placeOf(right))
  }
}

export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts', 'src/rulebook-files.test.ts', 'rulebooks/**/*.test.ts'],
    exclude: ['**/{properties,reference,road-proof,road-chains,noise}.test.ts'],
    testTimeout: 60_000,
    // One worker for all files: the law is compiled once for each mutant, not once for each file.
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: CasesFirst },
  },
})
