// The database as types: each noun's store adds its own tables to `Database` by `declare module '../db/database.ts'`.
// Used by every *.store.ts, by the act and view pipelines, and by tests.
import type { Kysely, Transaction } from 'kysely'

/** One property a table, in the names of the database. Empty here: the nouns fill it. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stores through declaration merging.
export interface Database {}

/** The connection pool, typed. Views read with it; acts receive a `Tx` instead. */
export type Db = Kysely<Database>

/** One transaction. What is written with it is kept or lost together. */
export type Tx = Transaction<Database>
