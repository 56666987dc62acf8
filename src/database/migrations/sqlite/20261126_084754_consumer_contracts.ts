import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`channels_relies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`collection\` text,
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`channels_relies\`;`)
  await db.run(sql`DROP TABLE \`channels_aspects\`;`)
}
