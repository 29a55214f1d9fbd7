// A database file in, the dialect through which kysely speaks to it out. One connection, used by one at a time.
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, LibsqlError, type ResultSet, type Transaction } from '@libsql/client/sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { inTurns } from './in-turns.ts';

/**
 * The library waits for a lock with the whole process standing still, so it is opened with a short wait (`timeout`, in
 * milliseconds), which is repeated here while other work goes on.
 */
export const LOCK_TIMEOUT = 20;
const ATTEMPTS = 40;
const BETWEEN_ATTEMPTS = 25;

/** The dialect over a client that is open; destroying the Kysely closes it. */
export function libsqlDialect(client: Client): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => driverOf(client),
  };
}

interface Connection extends DatabaseConnection {
  /** The transaction under way, or null. */
  transaction: Transaction | null;
}

function driverOf(client: Client): Driver {
  const connection: Connection = {
    transaction: null,
    executeQuery: async (query) => resultOf(await execute(query)),
    // biome-ignore lint/correctness/useYield: the interface asks for a generator; nothing here reads in streams
    streamQuery: async function* () {
      throw new Error('storage: rows are not read in streams');
    },
  };
  const execute = ({ sql, parameters }: CompiledQuery): Promise<ResultSet> => {
    // Only values that kysely made of our own table types come here; SQLite takes them as they are.
    const args = parameters as (string | number | null)[];
    const { transaction } = connection;
    if (transaction !== null) return transaction.execute({ sql, args });
    return whenFree(() => client.execute({ sql, args }));
  };
  const end = async (how: 'commit' | 'rollback'): Promise<void> => {
    const { transaction } = connection;
    connection.transaction = null;
    await transaction?.[how]();
  };
  const turns = inTurns();
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    beginTransaction: async () => {
      connection.transaction = await whenFree(() => client.transaction('write'));
    },
    commitTransaction: () => end('commit'),
    rollbackTransaction: () => end('rollback'),
    releaseConnection: async () => turns.pass(),
    destroy: async () => client.close(),
  };
}

function resultOf<Row>({ rows, columns, rowsAffected }: ResultSet): QueryResult<Row> {
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  return { rows: named as Row[], numAffectedRows: BigInt(rowsAffected) };
}

/** Again while another process holds the file; what was refused for that did nothing yet. */
async function whenFree<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isLocked(error) || attempt === ATTEMPTS) throw error;
      await wait(BETWEEN_ATTEMPTS);
    }
  }
}

/** True for the fault of a file that another process holds. */
function isLocked(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
}
