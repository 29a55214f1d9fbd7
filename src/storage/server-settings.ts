// What each server chose in, and out again after a restart. Keeps an id and the choice, nothing of any member.
// Reading never waits and never fails: what cannot be read is as if nothing had been chosen.
import { existsSync } from 'node:fs';
import { type Database, openDatabase } from './database.ts';
import { isLocked } from './libsql-dialect.ts';

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

/** After this time, in milliseconds, a choice is read again, since another process may have changed it. */
const FRESH = 60_000;

interface Known {
  readonly visibility: StoredVisibility | null;
  readonly readAt: number;
}

/** Opens the file and reads what is there. Never rejects: a file that cannot be opened is tried again when next needed. */
export async function openServerSettings({
  path,
  onFault,
  now = () => performance.now(),
}: StorageOptions): Promise<ServerSettings> {
  const known = new Map<string, Known>();
  const connection = connect(path);
  let isFailing = false;
  const note = (serverId: string, visibility: StoredVisibility | null): void => {
    known.set(serverId, { visibility, readAt: now() });
  };
  const reading = async (read: (database: Database) => Promise<void>): Promise<void> => {
    try {
      await connection.use(read);
      isFailing = false;
    } catch (error) {
      if (!isFailing) onFault(error);
      isFailing = true;
    }
  };
  const readOne = (serverId: string): Promise<void> =>
    reading(async (database) => {
      const query = database.selectFrom('server_settings').select('visibility');
      const row = await query.where('server_id', '=', serverId).executeTakeFirst();
      note(serverId, visibilityIn(row?.visibility));
    });

  await reading(async (database) => {
    const rows = await database.selectFrom('server_settings').select(['server_id', 'visibility']).execute();
    for (const row of rows) note(row.server_id, visibilityIn(row.visibility));
  });

  return {
    visibilityOf: (serverId) => {
      const found = known.get(serverId);
      if (found === undefined || now() - found.readAt > FRESH) {
        // Noted before it is read, so that a busy server asks once.
        note(serverId, found?.visibility ?? null);
        void readOne(serverId);
      }
      return found?.visibility ?? null;
    },
    choose: async (serverId, visibility, isMember) => {
      const row = { visibility, is_member: isMember ? 1 : 0 };
      await connection.use((database) =>
        database
          .insertInto('server_settings')
          .values({ server_id: serverId, ...row })
          .onConflict((conflict) => conflict.column('server_id').doUpdateSet(row))
          .execute(),
      );
      note(serverId, visibility);
    },
    forget: async (serverId) => {
      const result = await connection.use((database) =>
        database.deleteFrom('server_settings').where('server_id', '=', serverId).executeTakeFirst(),
      );
      known.delete(serverId);
      return result.numDeletedRows > 0n;
    },
    forgetAllBut: async (serverIds) => {
      const gone = await connection.use(async (database) => {
        const query = database.selectFrom('server_settings').select('server_id');
        const rows = await query.where('is_member', '=', 1).execute();
        const others = rows.map((row) => row.server_id).filter((id) => !serverIds.has(id));
        for (const id of others) {
          await database.deleteFrom('server_settings').where('server_id', '=', id).execute();
        }
        return others;
      });
      for (const id of gone) known.delete(id);
      return gone.length;
    },
    close: connection.close,
  };
}

interface Connection {
  /** Runs on the open database, which is opened first where it is not. */
  readonly use: <Result>(run: (database: Database) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** After a fault the file is opened anew: it may have been replaced. */
function connect(path: string): Connection {
  let opening: Promise<Database> | null = null;
  const close = async (): Promise<void> => {
    const open = opening;
    opening = null;
    await (await open?.catch(() => undefined))?.destroy();
  };
  const open = async (): Promise<Database> => {
    opening ??= openDatabase(path);
    return opening;
  };
  return {
    close,
    use: async (run) => {
      try {
        const database = await open();
        if (existsSync(path)) return await run(database);
        // A file that was deleted takes rows and keeps none.
        await close();
        return await run(await open());
      } catch (error) {
        if (!isLocked(error)) await close();
        throw error;
      }
    },
  };
}

/** A value that a later version wrote counts as no choice. */
function visibilityIn(value: string | undefined): StoredVisibility | null {
  return value === 'me' || value === 'everyone' ? value : null;
}
