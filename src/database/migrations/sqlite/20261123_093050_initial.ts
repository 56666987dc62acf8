import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_topics_order_idx\` ON \`articles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_topics_parent_idx\` ON \`articles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_text_order_idx\` ON \`articles_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_text_parent_id_idx\` ON \`articles_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_text_path_idx\` ON \`articles_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_text_locales_locale_parent_id_unique\` ON \`articles_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_order_idx\` ON \`articles_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_parent_id_idx\` ON \`articles_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_callout_path_idx\` ON \`articles_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_callout_locales_locale_parent_id_unique\` ON \`articles_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_figure_order_idx\` ON \`articles_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_figure_parent_id_idx\` ON \`articles_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_figure_path_idx\` ON \`articles_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_figure_image_idx\` ON \`articles_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_figure_locales_locale_parent_id_unique\` ON \`articles_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_exercises_order_idx\` ON \`articles_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_exercises_parent_id_idx\` ON \`articles_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_exercises_path_idx\` ON \`articles_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_faq_items_order_idx\` ON \`articles_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_faq_items_parent_id_idx\` ON \`articles_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_blocks_faq_items_locales_locale_parent_id_unique\` ON \`articles_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_faq_order_idx\` ON \`articles_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_faq_parent_id_idx\` ON \`articles_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_faq_path_idx\` ON \`articles_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_blocks_related_order_idx\` ON \`articles_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_related_parent_id_idx\` ON \`articles_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_blocks_related_path_idx\` ON \`articles_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`articles_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_quantities_order_idx\` ON \`articles_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_quantities_parent_id_idx\` ON \`articles_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`author_id\` text,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_author_idx\` ON \`articles\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_title_idx\` ON \`articles_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_exercises_id_idx\` ON \`articles_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_cramp_types_id_idx\` ON \`articles_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_causes_id_idx\` ON \`articles_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_treatments_id_idx\` ON \`articles_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_foods_id_idx\` ON \`articles_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_nutrients_id_idx\` ON \`articles_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_medicines_id_idx\` ON \`articles_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_doctors_id_idx\` ON \`articles_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sources_id_idx\` ON \`articles_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_order_idx\` ON \`_articles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_parent_idx\` ON \`_articles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_text_order_idx\` ON \`_articles_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_text_parent_id_idx\` ON \`_articles_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_text_path_idx\` ON \`_articles_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_text_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_order_idx\` ON \`_articles_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_parent_id_idx\` ON \`_articles_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_callout_path_idx\` ON \`_articles_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_figure_order_idx\` ON \`_articles_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_figure_parent_id_idx\` ON \`_articles_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_figure_path_idx\` ON \`_articles_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_figure_image_idx\` ON \`_articles_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_exercises_order_idx\` ON \`_articles_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_exercises_parent_id_idx\` ON \`_articles_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_exercises_path_idx\` ON \`_articles_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_faq_items_order_idx\` ON \`_articles_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_faq_items_parent_id_idx\` ON \`_articles_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_blocks_faq_items_locales_locale_parent_id_unique\` ON \`_articles_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_faq_order_idx\` ON \`_articles_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_faq_parent_id_idx\` ON \`_articles_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_faq_path_idx\` ON \`_articles_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_related_order_idx\` ON \`_articles_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_related_parent_id_idx\` ON \`_articles_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_blocks_related_path_idx\` ON \`_articles_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_quantities_order_idx\` ON \`_articles_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_quantities_parent_id_idx\` ON \`_articles_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_author_id\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_author_idx\` ON \`_articles_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_image_idx\` ON \`_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_title_idx\` ON \`_articles_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_exercises_id_idx\` ON \`_articles_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_cramp_types_id_idx\` ON \`_articles_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_causes_id_idx\` ON \`_articles_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_treatments_id_idx\` ON \`_articles_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_foods_id_idx\` ON \`_articles_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_nutrients_id_idx\` ON \`_articles_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_medicines_id_idx\` ON \`_articles_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_doctors_id_idx\` ON \`_articles_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sources_id_idx\` ON \`_articles_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_red_flags\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_red_flags_order_idx\` ON \`cramp_types_red_flags\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_red_flags_parent_id_idx\` ON \`cramp_types_red_flags\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_red_flags_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_red_flags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_red_flags_locales_locale_parent_id_unique\` ON \`cramp_types_red_flags_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_text_order_idx\` ON \`cramp_types_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_text_parent_id_idx\` ON \`cramp_types_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_text_path_idx\` ON \`cramp_types_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_blocks_text_locales_locale_parent_id_unique\` ON \`cramp_types_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_callout_order_idx\` ON \`cramp_types_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_callout_parent_id_idx\` ON \`cramp_types_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_callout_path_idx\` ON \`cramp_types_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_blocks_callout_locales_locale_parent_id_unique\` ON \`cramp_types_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_figure_order_idx\` ON \`cramp_types_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_figure_parent_id_idx\` ON \`cramp_types_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_figure_path_idx\` ON \`cramp_types_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_figure_image_idx\` ON \`cramp_types_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_blocks_figure_locales_locale_parent_id_unique\` ON \`cramp_types_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_exercises_order_idx\` ON \`cramp_types_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_exercises_parent_id_idx\` ON \`cramp_types_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_exercises_path_idx\` ON \`cramp_types_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_faq_items_order_idx\` ON \`cramp_types_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_faq_items_parent_id_idx\` ON \`cramp_types_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_blocks_faq_items_locales_locale_parent_id_unique\` ON \`cramp_types_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_faq_order_idx\` ON \`cramp_types_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_faq_parent_id_idx\` ON \`cramp_types_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_faq_path_idx\` ON \`cramp_types_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_related_order_idx\` ON \`cramp_types_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_related_parent_id_idx\` ON \`cramp_types_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_blocks_related_path_idx\` ON \`cramp_types_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_quantities_order_idx\` ON \`cramp_types_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_quantities_parent_id_idx\` ON \`cramp_types_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_image_idx\` ON \`cramp_types\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_updated_at_idx\` ON \`cramp_types\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_created_at_idx\` ON \`cramp_types\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_deleted_at_idx\` ON \`cramp_types\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`where\` text,
  	\`when\` text,
  	\`feel\` text,
  	\`duration\` text,
  	\`what_helps\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_title_idx\` ON \`cramp_types_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_slug_idx\` ON \`cramp_types_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cramp_types_locales_locale_parent_id_unique\` ON \`cramp_types_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cramp_types_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`causes_id\` text,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_order_idx\` ON \`cramp_types_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_parent_idx\` ON \`cramp_types_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_path_idx\` ON \`cramp_types_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_causes_id_idx\` ON \`cramp_types_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_exercises_id_idx\` ON \`cramp_types_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_articles_id_idx\` ON \`cramp_types_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_cramp_types_id_idx\` ON \`cramp_types_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_treatments_id_idx\` ON \`cramp_types_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_foods_id_idx\` ON \`cramp_types_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_nutrients_id_idx\` ON \`cramp_types_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_medicines_id_idx\` ON \`cramp_types_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_doctors_id_idx\` ON \`cramp_types_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`cramp_types_rels_sources_id_idx\` ON \`cramp_types_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_version_red_flags\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_red_flags_order_idx\` ON \`_cramp_types_v_version_red_flags\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_red_flags_parent_id_idx\` ON \`_cramp_types_v_version_red_flags\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_version_red_flags_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_version_red_flags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_version_red_flags_locales_locale_parent_id_un\` ON \`_cramp_types_v_version_red_flags_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_text_order_idx\` ON \`_cramp_types_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_text_parent_id_idx\` ON \`_cramp_types_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_text_path_idx\` ON \`_cramp_types_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_blocks_text_locales_locale_parent_id_unique\` ON \`_cramp_types_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_callout_order_idx\` ON \`_cramp_types_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_callout_parent_id_idx\` ON \`_cramp_types_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_callout_path_idx\` ON \`_cramp_types_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_blocks_callout_locales_locale_parent_id_uniqu\` ON \`_cramp_types_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_figure_order_idx\` ON \`_cramp_types_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_figure_parent_id_idx\` ON \`_cramp_types_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_figure_path_idx\` ON \`_cramp_types_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_figure_image_idx\` ON \`_cramp_types_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_cramp_types_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_exercises_order_idx\` ON \`_cramp_types_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_exercises_parent_id_idx\` ON \`_cramp_types_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_exercises_path_idx\` ON \`_cramp_types_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_faq_items_order_idx\` ON \`_cramp_types_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_faq_items_parent_id_idx\` ON \`_cramp_types_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_blocks_faq_items_locales_locale_parent_id_uni\` ON \`_cramp_types_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_faq_order_idx\` ON \`_cramp_types_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_faq_parent_id_idx\` ON \`_cramp_types_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_faq_path_idx\` ON \`_cramp_types_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_related_order_idx\` ON \`_cramp_types_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_related_parent_id_idx\` ON \`_cramp_types_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_blocks_related_path_idx\` ON \`_cramp_types_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_quantities_order_idx\` ON \`_cramp_types_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_quantities_parent_id_idx\` ON \`_cramp_types_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_parent_idx\` ON \`_cramp_types_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_image_idx\` ON \`_cramp_types_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_updated_at_idx\` ON \`_cramp_types_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_created_at_idx\` ON \`_cramp_types_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_deleted_at_idx\` ON \`_cramp_types_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_created_at_idx\` ON \`_cramp_types_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_updated_at_idx\` ON \`_cramp_types_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_where\` text,
  	\`version_when\` text,
  	\`version_feel\` text,
  	\`version_duration\` text,
  	\`version_what_helps\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_title_idx\` ON \`_cramp_types_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_version_version_slug_idx\` ON \`_cramp_types_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_cramp_types_v_locales_locale_parent_id_unique\` ON \`_cramp_types_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cramp_types_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`causes_id\` text,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cramp_types_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_order_idx\` ON \`_cramp_types_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_parent_idx\` ON \`_cramp_types_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_path_idx\` ON \`_cramp_types_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_causes_id_idx\` ON \`_cramp_types_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_exercises_id_idx\` ON \`_cramp_types_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_articles_id_idx\` ON \`_cramp_types_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_cramp_types_id_idx\` ON \`_cramp_types_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_treatments_id_idx\` ON \`_cramp_types_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_foods_id_idx\` ON \`_cramp_types_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_nutrients_id_idx\` ON \`_cramp_types_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_medicines_id_idx\` ON \`_cramp_types_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_doctors_id_idx\` ON \`_cramp_types_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_cramp_types_v_rels_sources_id_idx\` ON \`_cramp_types_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_warnings_order_idx\` ON \`causes_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_warnings_parent_id_idx\` ON \`causes_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_warnings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_warnings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_warnings_locales_locale_parent_id_unique\` ON \`causes_warnings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_text_order_idx\` ON \`causes_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_text_parent_id_idx\` ON \`causes_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_text_path_idx\` ON \`causes_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_blocks_text_locales_locale_parent_id_unique\` ON \`causes_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_callout_order_idx\` ON \`causes_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_callout_parent_id_idx\` ON \`causes_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_callout_path_idx\` ON \`causes_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_blocks_callout_locales_locale_parent_id_unique\` ON \`causes_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_figure_order_idx\` ON \`causes_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_figure_parent_id_idx\` ON \`causes_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_figure_path_idx\` ON \`causes_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_figure_image_idx\` ON \`causes_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_blocks_figure_locales_locale_parent_id_unique\` ON \`causes_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_exercises_order_idx\` ON \`causes_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_exercises_parent_id_idx\` ON \`causes_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_exercises_path_idx\` ON \`causes_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_faq_items_order_idx\` ON \`causes_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_faq_items_parent_id_idx\` ON \`causes_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_blocks_faq_items_locales_locale_parent_id_unique\` ON \`causes_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_faq_order_idx\` ON \`causes_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_faq_parent_id_idx\` ON \`causes_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_faq_path_idx\` ON \`causes_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`causes_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_blocks_related_order_idx\` ON \`causes_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_related_parent_id_idx\` ON \`causes_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_blocks_related_path_idx\` ON \`causes_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`causes_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_quantities_order_idx\` ON \`causes_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_quantities_parent_id_idx\` ON \`causes_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_image_idx\` ON \`causes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_updated_at_idx\` ON \`causes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`causes_created_at_idx\` ON \`causes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`causes_deleted_at_idx\` ON \`causes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`causes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`mechanism\` text,
  	\`at_risk\` text,
  	\`what_to_do\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_title_idx\` ON \`causes_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_slug_idx\` ON \`causes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`causes_locales_locale_parent_id_unique\` ON \`causes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`causes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`cramp_types_id\` text,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_rels_order_idx\` ON \`causes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_parent_idx\` ON \`causes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_path_idx\` ON \`causes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_cramp_types_id_idx\` ON \`causes_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_exercises_id_idx\` ON \`causes_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_articles_id_idx\` ON \`causes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_causes_id_idx\` ON \`causes_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_treatments_id_idx\` ON \`causes_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_foods_id_idx\` ON \`causes_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_nutrients_id_idx\` ON \`causes_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_medicines_id_idx\` ON \`causes_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_doctors_id_idx\` ON \`causes_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_rels_sources_id_idx\` ON \`causes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_version_warnings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_version_warnings_order_idx\` ON \`_causes_v_version_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_warnings_parent_id_idx\` ON \`_causes_v_version_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_version_warnings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_version_warnings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_version_warnings_locales_locale_parent_id_unique\` ON \`_causes_v_version_warnings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_text_order_idx\` ON \`_causes_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_text_parent_id_idx\` ON \`_causes_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_text_path_idx\` ON \`_causes_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_blocks_text_locales_locale_parent_id_unique\` ON \`_causes_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_callout_order_idx\` ON \`_causes_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_callout_parent_id_idx\` ON \`_causes_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_callout_path_idx\` ON \`_causes_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_causes_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_figure_order_idx\` ON \`_causes_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_figure_parent_id_idx\` ON \`_causes_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_figure_path_idx\` ON \`_causes_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_figure_image_idx\` ON \`_causes_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_causes_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_exercises_order_idx\` ON \`_causes_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_exercises_parent_id_idx\` ON \`_causes_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_exercises_path_idx\` ON \`_causes_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_faq_items_order_idx\` ON \`_causes_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_faq_items_parent_id_idx\` ON \`_causes_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_blocks_faq_items_locales_locale_parent_id_unique\` ON \`_causes_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_faq_order_idx\` ON \`_causes_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_faq_parent_id_idx\` ON \`_causes_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_faq_path_idx\` ON \`_causes_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_related_order_idx\` ON \`_causes_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_related_parent_id_idx\` ON \`_causes_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_blocks_related_path_idx\` ON \`_causes_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_version_quantities_order_idx\` ON \`_causes_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_quantities_parent_id_idx\` ON \`_causes_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_parent_idx\` ON \`_causes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_image_idx\` ON \`_causes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_updated_at_idx\` ON \`_causes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_created_at_idx\` ON \`_causes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_deleted_at_idx\` ON \`_causes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_created_at_idx\` ON \`_causes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_updated_at_idx\` ON \`_causes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_mechanism\` text,
  	\`version_at_risk\` text,
  	\`version_what_to_do\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_title_idx\` ON \`_causes_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_version_version_slug_idx\` ON \`_causes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_causes_v_locales_locale_parent_id_unique\` ON \`_causes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_causes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cramp_types_id\` text,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_causes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_order_idx\` ON \`_causes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_parent_idx\` ON \`_causes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_path_idx\` ON \`_causes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_cramp_types_id_idx\` ON \`_causes_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_exercises_id_idx\` ON \`_causes_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_articles_id_idx\` ON \`_causes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_causes_id_idx\` ON \`_causes_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_treatments_id_idx\` ON \`_causes_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_foods_id_idx\` ON \`_causes_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_nutrients_id_idx\` ON \`_causes_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_medicines_id_idx\` ON \`_causes_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_doctors_id_idx\` ON \`_causes_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_causes_v_rels_sources_id_idx\` ON \`_causes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_steps_order_idx\` ON \`treatments_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_steps_parent_id_idx\` ON \`treatments_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_steps_locales_locale_parent_id_unique\` ON \`treatments_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_cautions_order_idx\` ON \`treatments_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_cautions_parent_id_idx\` ON \`treatments_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_cautions_locales_locale_parent_id_unique\` ON \`treatments_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_text_order_idx\` ON \`treatments_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_text_parent_id_idx\` ON \`treatments_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_text_path_idx\` ON \`treatments_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_blocks_text_locales_locale_parent_id_unique\` ON \`treatments_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_callout_order_idx\` ON \`treatments_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_callout_parent_id_idx\` ON \`treatments_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_callout_path_idx\` ON \`treatments_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_blocks_callout_locales_locale_parent_id_unique\` ON \`treatments_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_figure_order_idx\` ON \`treatments_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_figure_parent_id_idx\` ON \`treatments_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_figure_path_idx\` ON \`treatments_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_figure_image_idx\` ON \`treatments_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_blocks_figure_locales_locale_parent_id_unique\` ON \`treatments_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_exercises_order_idx\` ON \`treatments_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_exercises_parent_id_idx\` ON \`treatments_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_exercises_path_idx\` ON \`treatments_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_faq_items_order_idx\` ON \`treatments_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_faq_items_parent_id_idx\` ON \`treatments_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_blocks_faq_items_locales_locale_parent_id_unique\` ON \`treatments_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_faq_order_idx\` ON \`treatments_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_faq_parent_id_idx\` ON \`treatments_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_faq_path_idx\` ON \`treatments_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`treatments_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_blocks_related_order_idx\` ON \`treatments_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_related_parent_id_idx\` ON \`treatments_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_blocks_related_path_idx\` ON \`treatments_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`treatments_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_quantities_order_idx\` ON \`treatments_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_quantities_parent_id_idx\` ON \`treatments_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_image_idx\` ON \`treatments\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_updated_at_idx\` ON \`treatments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_created_at_idx\` ON \`treatments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_deleted_at_idx\` ON \`treatments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`treatments_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_title_idx\` ON \`treatments_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_slug_idx\` ON \`treatments_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_locales_locale_parent_id_unique\` ON \`treatments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_rels_order_idx\` ON \`treatments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_parent_idx\` ON \`treatments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_path_idx\` ON \`treatments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_exercises_id_idx\` ON \`treatments_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_articles_id_idx\` ON \`treatments_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_cramp_types_id_idx\` ON \`treatments_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_causes_id_idx\` ON \`treatments_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_treatments_id_idx\` ON \`treatments_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_foods_id_idx\` ON \`treatments_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_nutrients_id_idx\` ON \`treatments_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_medicines_id_idx\` ON \`treatments_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_doctors_id_idx\` ON \`treatments_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_sources_id_idx\` ON \`treatments_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_steps_order_idx\` ON \`_treatments_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_steps_parent_id_idx\` ON \`_treatments_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_version_steps_locales_locale_parent_id_unique\` ON \`_treatments_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_cautions_order_idx\` ON \`_treatments_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_cautions_parent_id_idx\` ON \`_treatments_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_version_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_version_cautions_locales_locale_parent_id_uniq\` ON \`_treatments_v_version_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_text_order_idx\` ON \`_treatments_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_text_parent_id_idx\` ON \`_treatments_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_text_path_idx\` ON \`_treatments_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_blocks_text_locales_locale_parent_id_unique\` ON \`_treatments_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_callout_order_idx\` ON \`_treatments_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_callout_parent_id_idx\` ON \`_treatments_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_callout_path_idx\` ON \`_treatments_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_treatments_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_figure_order_idx\` ON \`_treatments_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_figure_parent_id_idx\` ON \`_treatments_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_figure_path_idx\` ON \`_treatments_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_figure_image_idx\` ON \`_treatments_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_treatments_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_exercises_order_idx\` ON \`_treatments_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_exercises_parent_id_idx\` ON \`_treatments_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_exercises_path_idx\` ON \`_treatments_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_faq_items_order_idx\` ON \`_treatments_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_faq_items_parent_id_idx\` ON \`_treatments_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_blocks_faq_items_locales_locale_parent_id_uniq\` ON \`_treatments_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_faq_order_idx\` ON \`_treatments_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_faq_parent_id_idx\` ON \`_treatments_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_faq_path_idx\` ON \`_treatments_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_related_order_idx\` ON \`_treatments_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_related_parent_id_idx\` ON \`_treatments_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_blocks_related_path_idx\` ON \`_treatments_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_quantities_order_idx\` ON \`_treatments_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_quantities_parent_id_idx\` ON \`_treatments_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_parent_idx\` ON \`_treatments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_image_idx\` ON \`_treatments_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_updated_at_idx\` ON \`_treatments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_created_at_idx\` ON \`_treatments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_deleted_at_idx\` ON \`_treatments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_created_at_idx\` ON \`_treatments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_updated_at_idx\` ON \`_treatments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_title_idx\` ON \`_treatments_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_slug_idx\` ON \`_treatments_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_locales_locale_parent_id_unique\` ON \`_treatments_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_order_idx\` ON \`_treatments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_parent_idx\` ON \`_treatments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_path_idx\` ON \`_treatments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_exercises_id_idx\` ON \`_treatments_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_articles_id_idx\` ON \`_treatments_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_cramp_types_id_idx\` ON \`_treatments_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_causes_id_idx\` ON \`_treatments_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_treatments_id_idx\` ON \`_treatments_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_foods_id_idx\` ON \`_treatments_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_nutrients_id_idx\` ON \`_treatments_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_medicines_id_idx\` ON \`_treatments_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_doctors_id_idx\` ON \`_treatments_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_sources_id_idx\` ON \`_treatments_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_steps_order_idx\` ON \`exercises_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_steps_parent_id_idx\` ON \`exercises_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_steps_locales_locale_parent_id_unique\` ON \`exercises_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_when_to_stop\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_when_to_stop_order_idx\` ON \`exercises_when_to_stop\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_when_to_stop_parent_id_idx\` ON \`exercises_when_to_stop\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_when_to_stop_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_when_to_stop\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_when_to_stop_locales_locale_parent_id_unique\` ON \`exercises_when_to_stop_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_text_order_idx\` ON \`exercises_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_text_parent_id_idx\` ON \`exercises_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_text_path_idx\` ON \`exercises_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_blocks_text_locales_locale_parent_id_unique\` ON \`exercises_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_callout_order_idx\` ON \`exercises_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_callout_parent_id_idx\` ON \`exercises_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_callout_path_idx\` ON \`exercises_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_blocks_callout_locales_locale_parent_id_unique\` ON \`exercises_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_figure_order_idx\` ON \`exercises_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_figure_parent_id_idx\` ON \`exercises_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_figure_path_idx\` ON \`exercises_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_figure_image_idx\` ON \`exercises_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_blocks_figure_locales_locale_parent_id_unique\` ON \`exercises_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_exercises_order_idx\` ON \`exercises_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_exercises_parent_id_idx\` ON \`exercises_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_exercises_path_idx\` ON \`exercises_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_faq_items_order_idx\` ON \`exercises_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_faq_items_parent_id_idx\` ON \`exercises_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_blocks_faq_items_locales_locale_parent_id_unique\` ON \`exercises_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_faq_order_idx\` ON \`exercises_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_faq_parent_id_idx\` ON \`exercises_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_faq_path_idx\` ON \`exercises_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`exercises_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_blocks_related_order_idx\` ON \`exercises_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_related_parent_id_idx\` ON \`exercises_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_blocks_related_path_idx\` ON \`exercises_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`exercises_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_quantities_order_idx\` ON \`exercises_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_quantities_parent_id_idx\` ON \`exercises_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area\` text NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_image_idx\` ON \`exercises\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_updated_at_idx\` ON \`exercises\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_created_at_idx\` ON \`exercises\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_deleted_at_idx\` ON \`exercises\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`exercises_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`repetitions\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_title_idx\` ON \`exercises_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_slug_idx\` ON \`exercises_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_locales_locale_parent_id_unique\` ON \`exercises_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_rels_order_idx\` ON \`exercises_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_parent_idx\` ON \`exercises_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_path_idx\` ON \`exercises_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_exercises_id_idx\` ON \`exercises_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_articles_id_idx\` ON \`exercises_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_cramp_types_id_idx\` ON \`exercises_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_causes_id_idx\` ON \`exercises_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_treatments_id_idx\` ON \`exercises_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_foods_id_idx\` ON \`exercises_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_nutrients_id_idx\` ON \`exercises_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_medicines_id_idx\` ON \`exercises_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_doctors_id_idx\` ON \`exercises_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_sources_id_idx\` ON \`exercises_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_order_idx\` ON \`_exercises_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_parent_id_idx\` ON \`_exercises_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_steps_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_version_steps_locales_locale_parent_id_unique\` ON \`_exercises_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_when_to_stop\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_when_to_stop_order_idx\` ON \`_exercises_v_version_when_to_stop\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_when_to_stop_parent_id_idx\` ON \`_exercises_v_version_when_to_stop\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_when_to_stop_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_version_when_to_stop\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_version_when_to_stop_locales_locale_parent_id_u\` ON \`_exercises_v_version_when_to_stop_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_text_order_idx\` ON \`_exercises_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_text_parent_id_idx\` ON \`_exercises_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_text_path_idx\` ON \`_exercises_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_blocks_text_locales_locale_parent_id_unique\` ON \`_exercises_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_callout_order_idx\` ON \`_exercises_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_callout_parent_id_idx\` ON \`_exercises_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_callout_path_idx\` ON \`_exercises_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_exercises_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_figure_order_idx\` ON \`_exercises_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_figure_parent_id_idx\` ON \`_exercises_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_figure_path_idx\` ON \`_exercises_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_figure_image_idx\` ON \`_exercises_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_exercises_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_exercises_order_idx\` ON \`_exercises_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_exercises_parent_id_idx\` ON \`_exercises_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_exercises_path_idx\` ON \`_exercises_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_faq_items_order_idx\` ON \`_exercises_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_faq_items_parent_id_idx\` ON \`_exercises_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_blocks_faq_items_locales_locale_parent_id_uniqu\` ON \`_exercises_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_faq_order_idx\` ON \`_exercises_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_faq_parent_id_idx\` ON \`_exercises_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_faq_path_idx\` ON \`_exercises_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_related_order_idx\` ON \`_exercises_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_related_parent_id_idx\` ON \`_exercises_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_blocks_related_path_idx\` ON \`_exercises_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_quantities_order_idx\` ON \`_exercises_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_quantities_parent_id_idx\` ON \`_exercises_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_area\` text NOT NULL,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_parent_idx\` ON \`_exercises_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_image_idx\` ON \`_exercises_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_updated_at_idx\` ON \`_exercises_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_created_at_idx\` ON \`_exercises_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_deleted_at_idx\` ON \`_exercises_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_created_at_idx\` ON \`_exercises_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_updated_at_idx\` ON \`_exercises_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_repetitions\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_title_idx\` ON \`_exercises_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_slug_idx\` ON \`_exercises_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_exercises_v_locales_locale_parent_id_unique\` ON \`_exercises_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_order_idx\` ON \`_exercises_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_parent_idx\` ON \`_exercises_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_path_idx\` ON \`_exercises_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_exercises_id_idx\` ON \`_exercises_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_articles_id_idx\` ON \`_exercises_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_cramp_types_id_idx\` ON \`_exercises_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_causes_id_idx\` ON \`_exercises_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_treatments_id_idx\` ON \`_exercises_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_foods_id_idx\` ON \`_exercises_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_nutrients_id_idx\` ON \`_exercises_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_medicines_id_idx\` ON \`_exercises_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_doctors_id_idx\` ON \`_exercises_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_sources_id_idx\` ON \`_exercises_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_nutrients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nutrient_id\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`unit\` text NOT NULL,
  	\`portion\` numeric NOT NULL,
  	\`portion_unit\` text NOT NULL,
  	FOREIGN KEY (\`nutrient_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_nutrients_order_idx\` ON \`foods_nutrients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_nutrients_parent_id_idx\` ON \`foods_nutrients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_nutrients_nutrient_idx\` ON \`foods_nutrients\` (\`nutrient_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_cautions_order_idx\` ON \`foods_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_cautions_parent_id_idx\` ON \`foods_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_cautions_locales_locale_parent_id_unique\` ON \`foods_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_text_order_idx\` ON \`foods_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_text_parent_id_idx\` ON \`foods_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_text_path_idx\` ON \`foods_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_blocks_text_locales_locale_parent_id_unique\` ON \`foods_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_callout_order_idx\` ON \`foods_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_callout_parent_id_idx\` ON \`foods_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_callout_path_idx\` ON \`foods_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_blocks_callout_locales_locale_parent_id_unique\` ON \`foods_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_figure_order_idx\` ON \`foods_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_figure_parent_id_idx\` ON \`foods_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_figure_path_idx\` ON \`foods_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_figure_image_idx\` ON \`foods_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_blocks_figure_locales_locale_parent_id_unique\` ON \`foods_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_exercises_order_idx\` ON \`foods_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_exercises_parent_id_idx\` ON \`foods_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_exercises_path_idx\` ON \`foods_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_faq_items_order_idx\` ON \`foods_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_faq_items_parent_id_idx\` ON \`foods_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_blocks_faq_items_locales_locale_parent_id_unique\` ON \`foods_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_faq_order_idx\` ON \`foods_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_faq_parent_id_idx\` ON \`foods_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_faq_path_idx\` ON \`foods_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`foods_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_blocks_related_order_idx\` ON \`foods_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_related_parent_id_idx\` ON \`foods_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_blocks_related_path_idx\` ON \`foods_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`foods_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_quantities_order_idx\` ON \`foods_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`foods_quantities_parent_id_idx\` ON \`foods_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_image_idx\` ON \`foods\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_updated_at_idx\` ON \`foods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`foods_created_at_idx\` ON \`foods\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`foods_deleted_at_idx\` ON \`foods\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`foods_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`how_to_eat\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_title_idx\` ON \`foods_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_slug_idx\` ON \`foods_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`foods_locales_locale_parent_id_unique\` ON \`foods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`foods_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`foods_rels_order_idx\` ON \`foods_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_parent_idx\` ON \`foods_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_path_idx\` ON \`foods_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_exercises_id_idx\` ON \`foods_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_articles_id_idx\` ON \`foods_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_cramp_types_id_idx\` ON \`foods_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_causes_id_idx\` ON \`foods_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_treatments_id_idx\` ON \`foods_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_foods_id_idx\` ON \`foods_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_nutrients_id_idx\` ON \`foods_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_medicines_id_idx\` ON \`foods_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_doctors_id_idx\` ON \`foods_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`foods_rels_sources_id_idx\` ON \`foods_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_nutrients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nutrient_id\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`unit\` text NOT NULL,
  	\`portion\` numeric NOT NULL,
  	\`portion_unit\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`nutrient_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_nutrients_order_idx\` ON \`_foods_v_version_nutrients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_nutrients_parent_id_idx\` ON \`_foods_v_version_nutrients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_nutrients_nutrient_idx\` ON \`_foods_v_version_nutrients\` (\`nutrient_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_cautions_order_idx\` ON \`_foods_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_cautions_parent_id_idx\` ON \`_foods_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_version_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_version_cautions_locales_locale_parent_id_unique\` ON \`_foods_v_version_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_text_order_idx\` ON \`_foods_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_text_parent_id_idx\` ON \`_foods_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_text_path_idx\` ON \`_foods_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_blocks_text_locales_locale_parent_id_unique\` ON \`_foods_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_callout_order_idx\` ON \`_foods_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_callout_parent_id_idx\` ON \`_foods_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_callout_path_idx\` ON \`_foods_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_foods_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_figure_order_idx\` ON \`_foods_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_figure_parent_id_idx\` ON \`_foods_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_figure_path_idx\` ON \`_foods_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_figure_image_idx\` ON \`_foods_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_foods_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_exercises_order_idx\` ON \`_foods_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_exercises_parent_id_idx\` ON \`_foods_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_exercises_path_idx\` ON \`_foods_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_faq_items_order_idx\` ON \`_foods_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_faq_items_parent_id_idx\` ON \`_foods_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_blocks_faq_items_locales_locale_parent_id_unique\` ON \`_foods_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_faq_order_idx\` ON \`_foods_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_faq_parent_id_idx\` ON \`_foods_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_faq_path_idx\` ON \`_foods_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_related_order_idx\` ON \`_foods_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_related_parent_id_idx\` ON \`_foods_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_blocks_related_path_idx\` ON \`_foods_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_quantities_order_idx\` ON \`_foods_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_quantities_parent_id_idx\` ON \`_foods_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_parent_idx\` ON \`_foods_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_image_idx\` ON \`_foods_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_updated_at_idx\` ON \`_foods_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_created_at_idx\` ON \`_foods_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_deleted_at_idx\` ON \`_foods_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_created_at_idx\` ON \`_foods_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_updated_at_idx\` ON \`_foods_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_how_to_eat\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_title_idx\` ON \`_foods_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_version_version_slug_idx\` ON \`_foods_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_foods_v_locales_locale_parent_id_unique\` ON \`_foods_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_foods_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_foods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_order_idx\` ON \`_foods_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_parent_idx\` ON \`_foods_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_path_idx\` ON \`_foods_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_exercises_id_idx\` ON \`_foods_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_articles_id_idx\` ON \`_foods_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_cramp_types_id_idx\` ON \`_foods_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_causes_id_idx\` ON \`_foods_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_treatments_id_idx\` ON \`_foods_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_foods_id_idx\` ON \`_foods_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_nutrients_id_idx\` ON \`_foods_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_medicines_id_idx\` ON \`_foods_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_doctors_id_idx\` ON \`_foods_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_foods_v_rels_sources_id_idx\` ON \`_foods_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_cautions_order_idx\` ON \`nutrients_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_cautions_parent_id_idx\` ON \`nutrients_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_cautions_locales_locale_parent_id_unique\` ON \`nutrients_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_text_order_idx\` ON \`nutrients_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_text_parent_id_idx\` ON \`nutrients_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_text_path_idx\` ON \`nutrients_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_blocks_text_locales_locale_parent_id_unique\` ON \`nutrients_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_callout_order_idx\` ON \`nutrients_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_callout_parent_id_idx\` ON \`nutrients_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_callout_path_idx\` ON \`nutrients_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_blocks_callout_locales_locale_parent_id_unique\` ON \`nutrients_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_figure_order_idx\` ON \`nutrients_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_figure_parent_id_idx\` ON \`nutrients_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_figure_path_idx\` ON \`nutrients_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_figure_image_idx\` ON \`nutrients_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_blocks_figure_locales_locale_parent_id_unique\` ON \`nutrients_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_exercises_order_idx\` ON \`nutrients_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_exercises_parent_id_idx\` ON \`nutrients_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_exercises_path_idx\` ON \`nutrients_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_faq_items_order_idx\` ON \`nutrients_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_faq_items_parent_id_idx\` ON \`nutrients_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_blocks_faq_items_locales_locale_parent_id_unique\` ON \`nutrients_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_faq_order_idx\` ON \`nutrients_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_faq_parent_id_idx\` ON \`nutrients_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_faq_path_idx\` ON \`nutrients_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_related_order_idx\` ON \`nutrients_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_related_parent_id_idx\` ON \`nutrients_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_blocks_related_path_idx\` ON \`nutrients_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_quantities_order_idx\` ON \`nutrients_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_quantities_parent_id_idx\` ON \`nutrients_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_image_idx\` ON \`nutrients\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_updated_at_idx\` ON \`nutrients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_created_at_idx\` ON \`nutrients\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_deleted_at_idx\` ON \`nutrients\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`role\` text,
  	\`signs_of_lack\` text,
  	\`daily_amount\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_title_idx\` ON \`nutrients_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_slug_idx\` ON \`nutrients_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`nutrients_locales_locale_parent_id_unique\` ON \`nutrients_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`nutrients_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`nutrients_rels_order_idx\` ON \`nutrients_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_parent_idx\` ON \`nutrients_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_path_idx\` ON \`nutrients_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_exercises_id_idx\` ON \`nutrients_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_articles_id_idx\` ON \`nutrients_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_cramp_types_id_idx\` ON \`nutrients_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_causes_id_idx\` ON \`nutrients_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_treatments_id_idx\` ON \`nutrients_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_foods_id_idx\` ON \`nutrients_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_nutrients_id_idx\` ON \`nutrients_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_medicines_id_idx\` ON \`nutrients_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_doctors_id_idx\` ON \`nutrients_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`nutrients_rels_sources_id_idx\` ON \`nutrients_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_version_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_cautions_order_idx\` ON \`_nutrients_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_cautions_parent_id_idx\` ON \`_nutrients_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_version_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_version_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_version_cautions_locales_locale_parent_id_uniqu\` ON \`_nutrients_v_version_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_text_order_idx\` ON \`_nutrients_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_text_parent_id_idx\` ON \`_nutrients_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_text_path_idx\` ON \`_nutrients_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_blocks_text_locales_locale_parent_id_unique\` ON \`_nutrients_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_callout_order_idx\` ON \`_nutrients_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_callout_parent_id_idx\` ON \`_nutrients_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_callout_path_idx\` ON \`_nutrients_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_nutrients_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_figure_order_idx\` ON \`_nutrients_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_figure_parent_id_idx\` ON \`_nutrients_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_figure_path_idx\` ON \`_nutrients_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_figure_image_idx\` ON \`_nutrients_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_nutrients_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_exercises_order_idx\` ON \`_nutrients_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_exercises_parent_id_idx\` ON \`_nutrients_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_exercises_path_idx\` ON \`_nutrients_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_faq_items_order_idx\` ON \`_nutrients_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_faq_items_parent_id_idx\` ON \`_nutrients_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_blocks_faq_items_locales_locale_parent_id_uniqu\` ON \`_nutrients_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_faq_order_idx\` ON \`_nutrients_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_faq_parent_id_idx\` ON \`_nutrients_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_faq_path_idx\` ON \`_nutrients_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_related_order_idx\` ON \`_nutrients_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_related_parent_id_idx\` ON \`_nutrients_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_blocks_related_path_idx\` ON \`_nutrients_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_quantities_order_idx\` ON \`_nutrients_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_quantities_parent_id_idx\` ON \`_nutrients_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text NOT NULL,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_parent_idx\` ON \`_nutrients_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_image_idx\` ON \`_nutrients_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_updated_at_idx\` ON \`_nutrients_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_created_at_idx\` ON \`_nutrients_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_deleted_at_idx\` ON \`_nutrients_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_created_at_idx\` ON \`_nutrients_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_updated_at_idx\` ON \`_nutrients_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_role\` text,
  	\`version_signs_of_lack\` text,
  	\`version_daily_amount\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_title_idx\` ON \`_nutrients_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_version_version_slug_idx\` ON \`_nutrients_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_nutrients_v_locales_locale_parent_id_unique\` ON \`_nutrients_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_nutrients_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_nutrients_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_order_idx\` ON \`_nutrients_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_parent_idx\` ON \`_nutrients_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_path_idx\` ON \`_nutrients_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_exercises_id_idx\` ON \`_nutrients_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_articles_id_idx\` ON \`_nutrients_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_cramp_types_id_idx\` ON \`_nutrients_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_causes_id_idx\` ON \`_nutrients_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_treatments_id_idx\` ON \`_nutrients_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_foods_id_idx\` ON \`_nutrients_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_nutrients_id_idx\` ON \`_nutrients_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_medicines_id_idx\` ON \`_nutrients_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_doctors_id_idx\` ON \`_nutrients_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_nutrients_v_rels_sources_id_idx\` ON \`_nutrients_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_cautions_order_idx\` ON \`medicines_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_cautions_parent_id_idx\` ON \`medicines_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_cautions_locales_locale_parent_id_unique\` ON \`medicines_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_text_order_idx\` ON \`medicines_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_text_parent_id_idx\` ON \`medicines_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_text_path_idx\` ON \`medicines_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_blocks_text_locales_locale_parent_id_unique\` ON \`medicines_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_callout_order_idx\` ON \`medicines_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_callout_parent_id_idx\` ON \`medicines_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_callout_path_idx\` ON \`medicines_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_blocks_callout_locales_locale_parent_id_unique\` ON \`medicines_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_figure_order_idx\` ON \`medicines_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_figure_parent_id_idx\` ON \`medicines_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_figure_path_idx\` ON \`medicines_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_figure_image_idx\` ON \`medicines_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_blocks_figure_locales_locale_parent_id_unique\` ON \`medicines_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_exercises_order_idx\` ON \`medicines_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_exercises_parent_id_idx\` ON \`medicines_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_exercises_path_idx\` ON \`medicines_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_faq_items_order_idx\` ON \`medicines_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_faq_items_parent_id_idx\` ON \`medicines_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_blocks_faq_items_locales_locale_parent_id_unique\` ON \`medicines_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_faq_order_idx\` ON \`medicines_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_faq_parent_id_idx\` ON \`medicines_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_faq_path_idx\` ON \`medicines_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`medicines_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_blocks_related_order_idx\` ON \`medicines_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_related_parent_id_idx\` ON \`medicines_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_blocks_related_path_idx\` ON \`medicines_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`medicines_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_quantities_order_idx\` ON \`medicines_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_quantities_parent_id_idx\` ON \`medicines_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_image_idx\` ON \`medicines\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_updated_at_idx\` ON \`medicines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`medicines_created_at_idx\` ON \`medicines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`medicines_deleted_at_idx\` ON \`medicines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`medicines_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`generic_name\` text,
  	\`medicine_class\` text,
  	\`used_for\` text,
  	\`side_effects\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_title_idx\` ON \`medicines_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_slug_idx\` ON \`medicines_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`medicines_locales_locale_parent_id_unique\` ON \`medicines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medicines_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medicines_rels_order_idx\` ON \`medicines_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_parent_idx\` ON \`medicines_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_path_idx\` ON \`medicines_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_exercises_id_idx\` ON \`medicines_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_articles_id_idx\` ON \`medicines_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_cramp_types_id_idx\` ON \`medicines_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_causes_id_idx\` ON \`medicines_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_treatments_id_idx\` ON \`medicines_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_foods_id_idx\` ON \`medicines_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_nutrients_id_idx\` ON \`medicines_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_medicines_id_idx\` ON \`medicines_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_doctors_id_idx\` ON \`medicines_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`medicines_rels_sources_id_idx\` ON \`medicines_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_version_cautions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'caution' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_cautions_order_idx\` ON \`_medicines_v_version_cautions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_cautions_parent_id_idx\` ON \`_medicines_v_version_cautions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_version_cautions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_version_cautions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_version_cautions_locales_locale_parent_id_uniqu\` ON \`_medicines_v_version_cautions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_text_order_idx\` ON \`_medicines_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_text_parent_id_idx\` ON \`_medicines_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_text_path_idx\` ON \`_medicines_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_blocks_text_locales_locale_parent_id_unique\` ON \`_medicines_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_callout_order_idx\` ON \`_medicines_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_callout_parent_id_idx\` ON \`_medicines_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_callout_path_idx\` ON \`_medicines_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_medicines_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_figure_order_idx\` ON \`_medicines_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_figure_parent_id_idx\` ON \`_medicines_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_figure_path_idx\` ON \`_medicines_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_figure_image_idx\` ON \`_medicines_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_medicines_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_exercises_order_idx\` ON \`_medicines_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_exercises_parent_id_idx\` ON \`_medicines_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_exercises_path_idx\` ON \`_medicines_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_faq_items_order_idx\` ON \`_medicines_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_faq_items_parent_id_idx\` ON \`_medicines_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_blocks_faq_items_locales_locale_parent_id_uniqu\` ON \`_medicines_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_faq_order_idx\` ON \`_medicines_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_faq_parent_id_idx\` ON \`_medicines_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_faq_path_idx\` ON \`_medicines_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_related_order_idx\` ON \`_medicines_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_related_parent_id_idx\` ON \`_medicines_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_blocks_related_path_idx\` ON \`_medicines_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_quantities_order_idx\` ON \`_medicines_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_quantities_parent_id_idx\` ON \`_medicines_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_parent_idx\` ON \`_medicines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_image_idx\` ON \`_medicines_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_updated_at_idx\` ON \`_medicines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_created_at_idx\` ON \`_medicines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_deleted_at_idx\` ON \`_medicines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_created_at_idx\` ON \`_medicines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_updated_at_idx\` ON \`_medicines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_generic_name\` text,
  	\`version_medicine_class\` text,
  	\`version_used_for\` text,
  	\`version_side_effects\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_title_idx\` ON \`_medicines_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_version_version_slug_idx\` ON \`_medicines_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_medicines_v_locales_locale_parent_id_unique\` ON \`_medicines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_medicines_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_medicines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_order_idx\` ON \`_medicines_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_parent_idx\` ON \`_medicines_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_path_idx\` ON \`_medicines_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_exercises_id_idx\` ON \`_medicines_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_articles_id_idx\` ON \`_medicines_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_cramp_types_id_idx\` ON \`_medicines_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_causes_id_idx\` ON \`_medicines_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_treatments_id_idx\` ON \`_medicines_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_foods_id_idx\` ON \`_medicines_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_nutrients_id_idx\` ON \`_medicines_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_medicines_id_idx\` ON \`_medicines_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_doctors_id_idx\` ON \`_medicines_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_medicines_v_rels_sources_id_idx\` ON \`_medicines_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_degrees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_degrees_order_idx\` ON \`doctors_degrees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_degrees_parent_id_idx\` ON \`doctors_degrees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_degrees_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_degrees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_degrees_locales_locale_parent_id_unique\` ON \`doctors_degrees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_memberships_order_idx\` ON \`doctors_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_memberships_parent_id_idx\` ON \`doctors_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_memberships_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_memberships_locales_locale_parent_id_unique\` ON \`doctors_memberships_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_languages_order_idx\` ON \`doctors_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_languages_parent_idx\` ON \`doctors_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_review_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_review_links_order_idx\` ON \`doctors_review_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_review_links_parent_id_idx\` ON \`doctors_review_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_review_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_review_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_review_links_locales_locale_parent_id_unique\` ON \`doctors_review_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_text_order_idx\` ON \`doctors_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_text_parent_id_idx\` ON \`doctors_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_text_path_idx\` ON \`doctors_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_blocks_text_locales_locale_parent_id_unique\` ON \`doctors_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_callout_order_idx\` ON \`doctors_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_callout_parent_id_idx\` ON \`doctors_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_callout_path_idx\` ON \`doctors_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_blocks_callout_locales_locale_parent_id_unique\` ON \`doctors_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_figure_order_idx\` ON \`doctors_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_figure_parent_id_idx\` ON \`doctors_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_figure_path_idx\` ON \`doctors_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_figure_image_idx\` ON \`doctors_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_blocks_figure_locales_locale_parent_id_unique\` ON \`doctors_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_exercises_order_idx\` ON \`doctors_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_exercises_parent_id_idx\` ON \`doctors_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_exercises_path_idx\` ON \`doctors_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_faq_items_order_idx\` ON \`doctors_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_faq_items_parent_id_idx\` ON \`doctors_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_blocks_faq_items_locales_locale_parent_id_unique\` ON \`doctors_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_faq_order_idx\` ON \`doctors_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_faq_parent_id_idx\` ON \`doctors_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_faq_path_idx\` ON \`doctors_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`doctors_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_blocks_related_order_idx\` ON \`doctors_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_related_parent_id_idx\` ON \`doctors_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_blocks_related_path_idx\` ON \`doctors_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`doctors_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_quantities_order_idx\` ON \`doctors_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_quantities_parent_id_idx\` ON \`doctors_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`booking_url\` text,
  	\`image_id\` text,
  	\`source_locale\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_image_idx\` ON \`doctors\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_updated_at_idx\` ON \`doctors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`doctors_created_at_idx\` ON \`doctors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`doctors_deleted_at_idx\` ON \`doctors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`doctors_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`specialty\` text,
  	\`bio\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_title_idx\` ON \`doctors_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_slug_idx\` ON \`doctors_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`doctors_locales_locale_parent_id_unique\` ON \`doctors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`doctors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`doctors_rels_order_idx\` ON \`doctors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_parent_idx\` ON \`doctors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_path_idx\` ON \`doctors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_exercises_id_idx\` ON \`doctors_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_articles_id_idx\` ON \`doctors_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_cramp_types_id_idx\` ON \`doctors_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_causes_id_idx\` ON \`doctors_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_treatments_id_idx\` ON \`doctors_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_foods_id_idx\` ON \`doctors_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_nutrients_id_idx\` ON \`doctors_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_medicines_id_idx\` ON \`doctors_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_doctors_id_idx\` ON \`doctors_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`doctors_rels_sources_id_idx\` ON \`doctors_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_degrees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_degrees_order_idx\` ON \`_doctors_v_version_degrees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_degrees_parent_id_idx\` ON \`_doctors_v_version_degrees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_degrees_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_version_degrees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_version_degrees_locales_locale_parent_id_unique\` ON \`_doctors_v_version_degrees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_memberships_order_idx\` ON \`_doctors_v_version_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_memberships_parent_id_idx\` ON \`_doctors_v_version_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_memberships_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_version_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_version_memberships_locales_locale_parent_id_uniq\` ON \`_doctors_v_version_memberships_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_languages_order_idx\` ON \`_doctors_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_languages_parent_idx\` ON \`_doctors_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_review_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_review_links_order_idx\` ON \`_doctors_v_version_review_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_review_links_parent_id_idx\` ON \`_doctors_v_version_review_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_review_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_version_review_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_version_review_links_locales_locale_parent_id_uni\` ON \`_doctors_v_version_review_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_text_order_idx\` ON \`_doctors_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_text_parent_id_idx\` ON \`_doctors_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_text_path_idx\` ON \`_doctors_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_blocks_text_locales_locale_parent_id_unique\` ON \`_doctors_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'info' NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_callout_order_idx\` ON \`_doctors_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_callout_parent_id_idx\` ON \`_doctors_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_callout_path_idx\` ON \`_doctors_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_callout_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_doctors_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_figure_order_idx\` ON \`_doctors_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_figure_parent_id_idx\` ON \`_doctors_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_figure_path_idx\` ON \`_doctors_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_figure_image_idx\` ON \`_doctors_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_figure_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_doctors_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_exercises\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_exercises_order_idx\` ON \`_doctors_v_blocks_exercises\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_exercises_parent_id_idx\` ON \`_doctors_v_blocks_exercises\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_exercises_path_idx\` ON \`_doctors_v_blocks_exercises\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_faq_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_blocks_faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_faq_items_order_idx\` ON \`_doctors_v_blocks_faq_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_faq_items_parent_id_idx\` ON \`_doctors_v_blocks_faq_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_faq_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v_blocks_faq_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_blocks_faq_items_locales_locale_parent_id_unique\` ON \`_doctors_v_blocks_faq_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_faq_order_idx\` ON \`_doctors_v_blocks_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_faq_parent_id_idx\` ON \`_doctors_v_blocks_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_faq_path_idx\` ON \`_doctors_v_blocks_faq\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_blocks_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_related_order_idx\` ON \`_doctors_v_blocks_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_related_parent_id_idx\` ON \`_doctors_v_blocks_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_blocks_related_path_idx\` ON \`_doctors_v_blocks_related\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_version_quantities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`comparator\` text,
  	\`value\` numeric,
  	\`max\` numeric,
  	\`unit\` text,
  	\`per\` text,
  	\`phone\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_quantities_order_idx\` ON \`_doctors_v_version_quantities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_quantities_parent_id_idx\` ON \`_doctors_v_version_quantities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_booking_url\` text,
  	\`version_image_id\` text,
  	\`version_source_locale\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_parent_idx\` ON \`_doctors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_image_idx\` ON \`_doctors_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_updated_at_idx\` ON \`_doctors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_created_at_idx\` ON \`_doctors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_deleted_at_idx\` ON \`_doctors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_created_at_idx\` ON \`_doctors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_updated_at_idx\` ON \`_doctors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_specialty\` text,
  	\`version_bio\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_title_idx\` ON \`_doctors_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_version_version_slug_idx\` ON \`_doctors_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_doctors_v_locales_locale_parent_id_unique\` ON \`_doctors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_doctors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text,
  	\`articles_id\` text,
  	\`cramp_types_id\` text,
  	\`causes_id\` text,
  	\`treatments_id\` text,
  	\`foods_id\` text,
  	\`nutrients_id\` text,
  	\`medicines_id\` text,
  	\`doctors_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_doctors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cramp_types_id\`) REFERENCES \`cramp_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`foods_id\`) REFERENCES \`foods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nutrients_id\`) REFERENCES \`nutrients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medicines_id\`) REFERENCES \`medicines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`doctors_id\`) REFERENCES \`doctors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_order_idx\` ON \`_doctors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_parent_idx\` ON \`_doctors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_path_idx\` ON \`_doctors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_exercises_id_idx\` ON \`_doctors_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_articles_id_idx\` ON \`_doctors_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_cramp_types_id_idx\` ON \`_doctors_v_rels\` (\`cramp_types_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_causes_id_idx\` ON \`_doctors_v_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_treatments_id_idx\` ON \`_doctors_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_foods_id_idx\` ON \`_doctors_v_rels\` (\`foods_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_nutrients_id_idx\` ON \`_doctors_v_rels\` (\`nutrients_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_medicines_id_idx\` ON \`_doctors_v_rels\` (\`medicines_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_doctors_id_idx\` ON \`_doctors_v_rels\` (\`doctors_id\`);`)
  await db.run(sql`CREATE INDEX \`_doctors_v_rels_sources_id_idx\` ON \`_doctors_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`blur_data_u_r_l\` text,
  	\`renditions\` text,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text,
  	\`url\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`year\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_deleted_at_idx\` ON \`sources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_entry_idx\` ON \`redirects\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'translator' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`op\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text,
  	\`title\` text,
  	\`hash\` text,
  	\`prev\` text,
  	\`at\` text NOT NULL,
  	\`published_at\` text,
  	\`edited_at\` text,
  	\`content\` text,
  	\`projection\` text,
  	\`text_hash\` text,
  	\`basis\` text,
  	\`is_superseded\` integer,
  	\`is_cascaded\` integer,
  	\`by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_seq_idx\` ON \`editions\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`editions_entry_idx\` ON \`editions\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`editions_is_superseded_idx\` ON \`editions\` (\`is_superseded\`);`)
  await db.run(sql`CREATE INDEX \`editions_is_cascaded_idx\` ON \`editions\` (\`is_cascaded\`);`)
  await db.run(sql`CREATE TABLE \`editions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_texts_order_parent\` ON \`editions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_texts_text_idx\` ON \`editions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`ledger_state\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`epoch\` text NOT NULL,
  	\`catalog\` text,
  	\`site_url\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_topics\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`articles_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`articles_quantities\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_red_flags\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_red_flags_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_quantities\`;`)
  await db.run(sql`DROP TABLE \`cramp_types\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_locales\`;`)
  await db.run(sql`DROP TABLE \`cramp_types_rels\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_version_red_flags\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_version_red_flags_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_cramp_types_v_rels\`;`)
  await db.run(sql`DROP TABLE \`causes_warnings\`;`)
  await db.run(sql`DROP TABLE \`causes_warnings_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`causes_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`causes_quantities\`;`)
  await db.run(sql`DROP TABLE \`causes\`;`)
  await db.run(sql`DROP TABLE \`causes_locales\`;`)
  await db.run(sql`DROP TABLE \`causes_rels\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_version_warnings\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_version_warnings_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_causes_v\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_causes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`treatments_steps\`;`)
  await db.run(sql`DROP TABLE \`treatments_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_cautions\`;`)
  await db.run(sql`DROP TABLE \`treatments_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`treatments_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`treatments_quantities\`;`)
  await db.run(sql`DROP TABLE \`treatments\`;`)
  await db.run(sql`DROP TABLE \`treatments_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_rels\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_cautions\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exercises_steps\`;`)
  await db.run(sql`DROP TABLE \`exercises_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_when_to_stop\`;`)
  await db.run(sql`DROP TABLE \`exercises_when_to_stop_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`exercises_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`exercises_quantities\`;`)
  await db.run(sql`DROP TABLE \`exercises\`;`)
  await db.run(sql`DROP TABLE \`exercises_locales\`;`)
  await db.run(sql`DROP TABLE \`exercises_rels\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_when_to_stop\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_when_to_stop_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_rels\`;`)
  await db.run(sql`DROP TABLE \`foods_nutrients\`;`)
  await db.run(sql`DROP TABLE \`foods_cautions\`;`)
  await db.run(sql`DROP TABLE \`foods_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`foods_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`foods_quantities\`;`)
  await db.run(sql`DROP TABLE \`foods\`;`)
  await db.run(sql`DROP TABLE \`foods_locales\`;`)
  await db.run(sql`DROP TABLE \`foods_rels\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_nutrients\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_cautions\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_foods_v\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_foods_v_rels\`;`)
  await db.run(sql`DROP TABLE \`nutrients_cautions\`;`)
  await db.run(sql`DROP TABLE \`nutrients_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`nutrients_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`nutrients_quantities\`;`)
  await db.run(sql`DROP TABLE \`nutrients\`;`)
  await db.run(sql`DROP TABLE \`nutrients_locales\`;`)
  await db.run(sql`DROP TABLE \`nutrients_rels\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_version_cautions\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_version_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_nutrients_v_rels\`;`)
  await db.run(sql`DROP TABLE \`medicines_cautions\`;`)
  await db.run(sql`DROP TABLE \`medicines_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`medicines_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`medicines_quantities\`;`)
  await db.run(sql`DROP TABLE \`medicines\`;`)
  await db.run(sql`DROP TABLE \`medicines_locales\`;`)
  await db.run(sql`DROP TABLE \`medicines_rels\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_version_cautions\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_version_cautions_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_medicines_v_rels\`;`)
  await db.run(sql`DROP TABLE \`doctors_degrees\`;`)
  await db.run(sql`DROP TABLE \`doctors_degrees_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_memberships\`;`)
  await db.run(sql`DROP TABLE \`doctors_memberships_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_languages\`;`)
  await db.run(sql`DROP TABLE \`doctors_review_links\`;`)
  await db.run(sql`DROP TABLE \`doctors_review_links_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`doctors_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`doctors_quantities\`;`)
  await db.run(sql`DROP TABLE \`doctors\`;`)
  await db.run(sql`DROP TABLE \`doctors_locales\`;`)
  await db.run(sql`DROP TABLE \`doctors_rels\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_degrees\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_degrees_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_memberships\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_memberships_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_review_links\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_review_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_exercises\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_faq_items\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_faq_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_faq\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_blocks_related\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_version_quantities\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_doctors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_texts\`;`)
  await db.run(sql`DROP TABLE \`ledger_state\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
