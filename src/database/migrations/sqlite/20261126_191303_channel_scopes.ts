import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`channel_scopes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`channel_scopes_channel_idx\` ON \`channel_scopes\` (\`channel\`);`)
  await db.run(sql`ALTER TABLE \`channel_keys\` ADD \`begun_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`channel_scopes\`;`)
  await db.run(sql`ALTER TABLE \`channel_keys\` DROP COLUMN \`begun_at\`;`)
}
