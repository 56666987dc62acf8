import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`terms_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`status\` text DEFAULT 'allowed' NOT NULL,
  	\`part_of_speech\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_words_order_idx\` ON \`terms_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_words_parent_id_idx\` ON \`terms_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`concept\` text NOT NULL,
  	\`domain\` text DEFAULT 'general' NOT NULL,
  	\`status\` text DEFAULT 'to-be-confirmed' NOT NULL,
  	\`note\` text,
  	\`source\` text,
  	\`wikidata\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_concept_idx\` ON \`terms\` (\`concept\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`source_locale\` text NOT NULL,
  	\`title\` text,
  	\`state\` text NOT NULL,
  	\`is_public\` integer,
  	\`is_source_public\` integer,
  	\`units\` numeric NOT NULL,
  	\`missing\` numeric NOT NULL,
  	\`machine\` numeric NOT NULL,
  	\`draft\` numeric NOT NULL,
  	\`translated\` numeric NOT NULL,
  	\`reviewed\` numeric NOT NULL,
  	\`outdated\` numeric NOT NULL,
  	\`words\` numeric NOT NULL,
  	\`words_to_do\` numeric NOT NULL,
  	\`importance\` numeric NOT NULL,
  	\`assignee\` text,
  	\`due_at\` text,
  	\`outdated_since\` text,
  	\`grade\` text,
  	\`changed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_type_idx\` ON \`translations\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`translations_entry_idx\` ON \`translations\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_state_idx\` ON \`translations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee\`);`)
  await db.run(sql`CREATE TABLE \`translation_units\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`field\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`place\` numeric NOT NULL,
  	\`is_free\` integer,
  	\`source\` text,
  	\`source_words\` text,
  	\`source_hash\` text NOT NULL,
  	\`marks\` text,
  	\`target\` text,
  	\`target_words\` text,
  	\`target_hash\` text,
  	\`target_marks\` text,
  	\`placed\` numeric,
  	\`state\` text NOT NULL,
  	\`basis\` text,
  	\`basis_hash\` text,
  	\`version\` numeric NOT NULL,
  	\`dismissed\` text,
  	\`by\` text,
  	\`at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_units_entry_idx\` ON \`translation_units\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`translation_units_source_hash_idx\` ON \`translation_units\` (\`source_hash\`);`)
  await db.run(sql`CREATE INDEX \`translation_units_target_hash_idx\` ON \`translation_units\` (\`target_hash\`);`)
  await db.run(sql`CREATE TABLE \`translation_history\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`target\` text,
  	\`state\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`basis\` text,
  	\`batch\` text,
  	\`by\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_history_unit_idx\` ON \`translation_history\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`translation_history_entry_idx\` ON \`translation_history\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`translation_history_batch_idx\` ON \`translation_history\` (\`batch\`);`)
  await db.run(sql`CREATE TABLE \`translation_notes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`reply_to\` text,
  	\`is_resolved\` integer,
  	\`by\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_notes_entry_idx\` ON \`translation_notes\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`translation_notes_is_resolved_idx\` ON \`translation_notes\` (\`is_resolved\`);`)
  await db.run(sql`CREATE TABLE \`source_changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`minimum\` text NOT NULL,
  	\`reasons\` text,
  	\`grade\` text,
  	\`is_published\` integer,
  	\`by\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`source_changes_entry_idx\` ON \`source_changes\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`source_changes_is_published_idx\` ON \`source_changes\` (\`is_published\`);`)
  await db.run(sql`CREATE TABLE \`memory\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_locale\` text NOT NULL,
  	\`target_locale\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`source_words\` text,
  	\`target_words\` text,
  	\`before\` text,
  	\`after\` text,
  	\`origin\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`saved_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`memory_scope_idx\` ON \`memory\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`memory_saved_at_idx\` ON \`memory\` (\`saved_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` text REFERENCES terms(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`terms_words\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`translation_units\`;`)
  await db.run(sql`DROP TABLE \`translation_history\`;`)
  await db.run(sql`DROP TABLE \`translation_notes\`;`)
  await db.run(sql`DROP TABLE \`source_changes\`;`)
  await db.run(sql`DROP TABLE \`memory\`;`)
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
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "cramp_types_id", "causes_id", "treatments_id", "exercises_id", "foods_id", "nutrients_id", "medicines_id", "doctors_id", "media_id", "sources_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "cramp_types_id", "causes_id", "treatments_id", "exercises_id", "foods_id", "nutrients_id", "medicines_id", "doctors_id", "media_id", "sources_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
