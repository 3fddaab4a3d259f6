// A table's search, filters, sort and page, kept in the address bar. Used by DataTable and by the page that asks the view.
import { useAddress } from './address.ts'

export interface TableAddress {
  page: number
  search: string | undefined
  /** The column sorted by, when one is. */
  sort: { by: string; descending: boolean } | undefined
  filter(name: string): string | undefined
  set(changes: Record<string, string | undefined>): void
  /** For the view's input, as it is or spread into it: page and search, each filter under its name, and `sort` (`name` or `-name`).
   *  It fits every input, since it is text from the address bar: the server checks it. */
  query: Record<string, never>
  /** True when anything narrows the list. */
  narrowed: boolean
  clear(): void
}

/** @param filters names of the filters, as the view's input calls them
 *  @param prefix when a page holds two tables: keeps their states apart */
export function useTableAddress<Name extends string = never>(
  filters: readonly Name[] = [],
  prefix = '',
): TableAddress {
  const address = useAddress()
  const read = (name: string): string | undefined => address.get(prefix + name)
  const page = Math.max(1, Math.trunc(Number(read('page'))) || 1)
  const search = read('search')
  const sort = readSort(read('sort'))
  const kept = Object.fromEntries(filters.flatMap((name) => pairs(name, read(name))))
  return {
    page,
    search,
    sort,
    filter: read,
    set: (changes) => {
      const turned = 'page' in changes ? changes : { ...changes, page: undefined }
      address.set(Object.fromEntries(Object.entries(turned).map(([name, value]) => [prefix + name, value])))
    },
    query: fitting({ page, ...Object.fromEntries(pairs('search', search)), ...sortText(sort), ...kept }),
    narrowed: search !== undefined || Object.keys(kept).length > 0,
    clear: () =>
      address.set(
        Object.fromEntries([...filters, 'search', 'page'].map((name) => [prefix + name, undefined])),
      ),
  }
}

/** What people may type into the address bar is nobody's type; the server parses it. */
const fitting = (query: Record<string, string | number>): Record<string, never> =>
  query as Record<string, never>

const pairs = (name: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[name, value]]

function readSort(text: string | undefined): TableAddress['sort'] {
  if (text === undefined) return undefined
  return text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false }
}

const sortText = (sort: TableAddress['sort']): { sort?: string } =>
  sort === undefined ? {} : { sort: sort.descending ? `-${sort.by}` : sort.by }
