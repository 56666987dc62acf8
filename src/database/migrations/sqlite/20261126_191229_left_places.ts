import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`channel_runs\` ADD \`place\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`left_places\`;`)
  await db.run(sql`ALTER TABLE \`channel_runs\` DROP COLUMN \`place\`;`)
}
