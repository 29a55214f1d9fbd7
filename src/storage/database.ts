// A path in, the open database out, with all its tables as they are now. Creates folder and file where they are missing.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import { Kysely, Migrator } from 'kysely';
import { LOCK_TIMEOUT, libsqlDialect } from './libsql-dialect.ts';
import { migrations } from './migrations.ts';

/** The tables. SQLite has neither truth values nor lists of values: `is_member` is 0 or 1. */
export interface Tables {
  readonly server_settings: {
    readonly server_id: string;
    readonly visibility: string;
    readonly is_member: number;
  };
}

export type Database = Kysely<Tables>;

/** Throws what keeps the file from being opened or brought up to date; nothing stays open then. */
export async function openDatabase(path: string): Promise<Database> {
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  const client = createClient({ url: pathToFileURL(file).href, timeout: LOCK_TIMEOUT });
  const database = new Kysely<Tables>({ dialect: libsqlDialect(client) });
  try {
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    return database;
  } catch (error) {
    await database.destroy();
    // Destroying closes only what a first query has opened.
    client.close();
    throw error;
  }
}
