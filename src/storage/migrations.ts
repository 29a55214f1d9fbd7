// The steps by which the tables came to be, in order. A step that was once released is never changed; a new one is added.
// Only what SQLite and PostgreSQL both understand.
import type { Kysely, Migration } from 'kysely';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-server-settings': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('server_settings')
        .addColumn('server_id', 'varchar(20)', (column) => column.primaryKey())
        .addColumn('visibility', 'varchar(10)', (column) => column.notNull())
        .addColumn('is_member', 'integer', (column) => column.notNull())
        .execute();
    },
  },
};
