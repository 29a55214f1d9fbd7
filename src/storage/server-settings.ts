// What each server chose in, and out again after a restart. Keeps an id and the choice, nothing of any member.
// Reading never waits and never fails: what cannot be read is as if nothing had been chosen.
import { type Database, openDatabase } from './database.ts';
import { withFileLock } from './file-lock.ts';
import { inTurns } from './in-turns.ts';

/** Who sees answers: the asker alone, or everyone. */
export type StoredVisibility = 'me' | 'everyone';

export interface ServerSettings {
  /** What the server chose; null where it chose nothing, or where that cannot be read. */
  readonly visibilityOf: (serverId: string) => StoredVisibility | null;
  /** Rejects where it cannot be kept. `isMember`: the bot itself is in the server, not only its commands. */
  readonly choose: (serverId: string, visibility: StoredVisibility, isMember: boolean) => Promise<void>;
  /** Erases all that is kept of a server, and says whether there was anything. Rejects where that cannot be done. */
  readonly forget: (serverId: string) => Promise<boolean>;
  /** Erases the servers that the bot was in and is in no more, and counts them. */
  readonly forgetAllBut: (serverIds: ReadonlySet<string>) => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface StorageOptions {
  /** The database file; its folder need not exist. */
  readonly path: string;
  /** Told of a fault of reading, once until reading works again. */
  readonly onFault: (error: unknown) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/** After this time, in milliseconds, choices are read again, since another process may have changed them. */
const FRESH = 60_000;

/** Opens the file and reads what is there. Never rejects: a file that cannot be opened is tried again when next needed. */
export async function openServerSettings({
  path,
  onFault,
  now = () => performance.now(),
}: StorageOptions): Promise<ServerSettings> {
  const known = new Map<string, StoredVisibility>();
  const file = useFile(path);
  let isFailing = false;
  let readAt = now();
  const readAll = async (): Promise<void> => {
    // Noted before it is read, so that a busy bot asks once.
    readAt = now();
    try {
      await file.use(async (database) => {
        const query = database.selectFrom('server_settings').select(['server_id', 'visibility']);
        const rows = await query.execute();
        known.clear();
        for (const row of rows) {
          const visibility = visibilityIn(row.visibility);
          if (visibility !== null) known.set(row.server_id, visibility);
        }
      });
      isFailing = false;
    } catch (error) {
      if (!isFailing) onFault(error);
      isFailing = true;
    }
  };
  await readAll();

  return {
    visibilityOf: (serverId) => {
      if (now() - readAt > FRESH) void readAll();
      return known.get(serverId) ?? null;
    },
    choose: (serverId, visibility, isMember) =>
      file.use(async (database) => {
        const row = { visibility, is_member: isMember ? 1 : 0 };
        await database
          .insertInto('server_settings')
          .values({ server_id: serverId, ...row })
          .onConflict((conflict) => conflict.column('server_id').doUpdateSet(row))
          .execute();
        known.set(serverId, visibility);
      }),
    forget: (serverId) =>
      file.use(async (database) => {
        const query = database.deleteFrom('server_settings').where('server_id', '=', serverId);
        const { numDeletedRows } = await query.executeTakeFirst();
        known.delete(serverId);
        return numDeletedRows > 0n;
      }),
    forgetAllBut: (serverIds) =>
      file.use(async (database) => {
        const query = database.selectFrom('server_settings').select('server_id');
        const rows = await query.where('is_member', '=', 1).execute();
        const gone = rows.map((row) => row.server_id).filter((id) => !serverIds.has(id));
        for (const id of gone) {
          await database.deleteFrom('server_settings').where('server_id', '=', id).execute();
          known.delete(id);
        }
        return gone.length;
      }),
    close: file.close,
  };
}

interface StorageFile {
  /** Runs on the open database. */
  readonly use: <Result>(run: (database: Database) => Promise<Result>) => Promise<Result>;
  /** Waits for what is under way; nothing is used afterwards. */
  readonly close: () => Promise<void>;
}

/**
 * Opened for each use and closed after it, by one process at a time. Measured: of six processes that kept the file open and
 * closed it at their own time, each told that its rows were written, up to two thirds of the rows were lost.
 */
function useFile(path: string): StorageFile {
  const turns = inTurns();
  const alone = async <Result>(run: (database: Database) => Promise<Result>): Promise<Result> => {
    await turns.take();
    try {
      return await withFileLock(path, async () => {
        const database = await openDatabase(path);
        try {
          return await run(database);
        } finally {
          await database.destroy();
        }
      });
    } finally {
      turns.pass();
    }
  };
  return {
    use: alone,
    close: async () => {
      await turns.take();
      turns.pass();
    },
  };
}

/** A value that a later version wrote counts as no choice. */
function visibilityIn(value: string | undefined): StoredVisibility | null {
  return value === 'me' || value === 'everyone' ? value : null;
}
