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
  await db.run(sql`CREATE TABLE \`left_places\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`left_at\` text NOT NULL,
  	\`epoch\` text,
  	\`seq\` numeric NOT NULL,
  	\`reached_at\` text,
  	\`tried_at\` text,
  	\`next_at\` text,
  	\`failures\` numeric NOT NULL,
  	\`fault\` text,
  	\`detail\` text,
  	\`gone_at\` text,
  	\`gone_by\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`left_places_channel_idx\` ON \`left_places\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`left_places_gone_at_idx\` ON \`left_places\` (\`gone_at\`);`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`channel_keys\` ADD \`said_at\` text;`)
  await db.run(sql`ALTER TABLE \`channel_keys\` ADD \`begun_at\` text;`)
  await db.run(sql`ALTER TABLE \`channel_runs\` ADD \`place\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`channel_scopes\`;`)
  await db.run(sql`DROP TABLE \`left_places\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`channel_keys\` DROP COLUMN \`said_at\`;`)
  await db.run(sql`ALTER TABLE \`channel_keys\` DROP COLUMN \`begun_at\`;`)
  await db.run(sql`ALTER TABLE \`channel_runs\` DROP COLUMN \`place\`;`)
}
