import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`channels_relies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`only_in\` text,
  	\`language\` text,
  	\`max\` numeric,
  	\`unit\` text DEFAULT 'characters',
  	\`is_shortened\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_relies_order_idx\` ON \`channels_relies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`channels_relies_parent_id_idx\` ON \`channels_relies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_aspects\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_aspects_order_idx\` ON \`channels_aspects\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_aspects_parent_idx\` ON \`channels_aspects\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recalls\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`texts\` text NOT NULL,
  	\`urgency\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`replacement\` text,
  	\`channels\` text NOT NULL,
  	\`acknowledged\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`tellings\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`closed_by\` text,
  	\`closed_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`recalls_at_idx\` ON \`recalls\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_closed_at_idx\` ON \`recalls\` (\`closed_at\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`recall\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`urgency\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`notice\` text;`)
  await db.run(sql`CREATE INDEX \`editions_recall_idx\` ON \`editions\` (\`recall\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`channels_relies\`;`)
  await db.run(sql`DROP TABLE \`channels_aspects\`;`)
  await db.run(sql`DROP TABLE \`recalls\`;`)
  await db.run(sql`DROP INDEX \`editions_recall_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`recall\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`notice\`;`)
}
