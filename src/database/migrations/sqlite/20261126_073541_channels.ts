import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`channels_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_languages_order_idx\` ON \`channels_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_languages_parent_idx\` ON \`channels_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_collections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_collections_order_idx\` ON \`channels_collections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_collections_parent_idx\` ON \`channels_collections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_topics_order_idx\` ON \`channels_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_topics_parent_idx\` ON \`channels_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_entry_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_entry_fields_order_idx\` ON \`channels_entry_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_entry_fields_parent_idx\` ON \`channels_entry_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_on\` integer DEFAULT true,
  	\`is_private\` integer DEFAULT false,
  	\`destination\` text DEFAULT 'pull' NOT NULL,
  	\`format\` text DEFAULT 'json',
  	\`url\` text,
  	\`endpoint\` text,
  	\`region\` text,
  	\`bucket\` text,
  	\`prefix\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_name_idx\` ON \`channels\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`hash\` text,
  	\`last_four\` text,
  	\`version\` numeric,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`ends_at\` text,
  	\`epoch\` text,
  	\`seq\` numeric,
  	\`seen_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`channel_keys_channel_idx\` ON \`channel_keys\` (\`channel\`);`)
  await db.run(sql`CREATE TABLE \`channel_runs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`epoch\` text,
  	\`seq\` numeric NOT NULL,
  	\`reached_at\` text,
  	\`tried_at\` text,
  	\`next_at\` text,
  	\`failures\` numeric NOT NULL,
  	\`fault\` text,
  	\`detail\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`seq\` numeric,
  	\`message_id\` text,
  	\`at\` text NOT NULL,
  	\`duration_ms\` numeric NOT NULL,
  	\`is_delivered\` integer,
  	\`status\` numeric,
  	\`detail\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_channel_idx\` ON \`deliveries\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_seq_idx\` ON \`deliveries\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_message_id_idx\` ON \`deliveries\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_at_idx\` ON \`deliveries\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`channels_id\` text REFERENCES channels(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`channels_languages\`;`)
  await db.run(sql`DROP TABLE \`channels_collections\`;`)
  await db.run(sql`DROP TABLE \`channels_topics\`;`)
  await db.run(sql`DROP TABLE \`channels_entry_fields\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`DROP TABLE \`channel_keys\`;`)
  await db.run(sql`DROP TABLE \`channel_runs\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`exercises_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`media_id\` text,
  	\`sources_id\` text,
  	\`terms_id\` text,
  	\`redirects_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "cramp_types_id", "causes_id", "treatments_id", "exercises_id", "foods_id", "nutrients_id", "medicines_id", "doctors_id", "media_id", "sources_id", "terms_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "cramp_types_id", "causes_id", "treatments_id", "exercises_id", "foods_id", "nutrients_id", "medicines_id", "doctors_id", "media_id", "sources_id", "terms_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cramp_types_id_idx\` ON \`payload_locked_documents_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_causes_id_idx\` ON \`payload_locked_documents_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exercises_id_idx\` ON \`payload_locked_documents_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_foods_id_idx\` ON \`payload_locked_documents_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_nutrients_id_idx\` ON \`payload_locked_documents_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_medicines_id_idx\` ON \`payload_locked_documents_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_doctors_id_idx\` ON \`payload_locked_documents_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
