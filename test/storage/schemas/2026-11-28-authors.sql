pragma application_id = 1448231508;
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "sources" ("sha256" text primary key, "source" text not null);
CREATE TABLE "articles" ("guild_id" text not null, "slug" text not null, "latest" integer not null, constraint "articles_key" primary key ("guild_id", "slug"));
CREATE TABLE "versions" ("guild_id" text not null, "slug" text not null, "number" integer not null, "kind" text not null, "author" text not null, "at" bigint not null, "note" text, "size" integer not null, "sha256" text not null references "sources" ("sha256"), constraint "versions_key" primary key ("guild_id", "slug", "number"), constraint "versions_article" foreign key ("guild_id", "slug") references "articles" ("guild_id", "slug") on delete cascade);
CREATE INDEX "versions_source" on "versions" ("sha256");
CREATE INDEX "versions_author" on "versions" ("author");
CREATE TABLE "settings" ("guild_id" text primary key, "answer_language" text, "default_article" text, "channels" text not null, "log_channel" text, "cooldown_seconds" integer, "keeps_questions" integer not null);
CREATE TABLE "departures" ("guild_id" text primary key, "at" bigint not null);
CREATE TABLE "votes" ("guild_id" text not null, "message_id" text not null, "voter" text not null, "value" text not null, "at" bigint not null, constraint "votes_key" primary key ("guild_id", "message_id", "voter"));
CREATE INDEX "votes_voter" on "votes" ("voter");
CREATE TABLE "questions" ("guild_id" text not null, "id" text not null, "question" text not null, "unanswered" integer not null, "downvotes" integer not null, "last_at" bigint not null, constraint "questions_key" primary key ("guild_id", "id"));
CREATE TABLE "secrets" ("name" text primary key, "value" text not null);
CREATE TABLE "web_pages" ("guild_id" text not null, "slug" text not null, "url" text not null, "etag" text, "last_modified" text, "sha256" text, "schedule" text, "next_at" bigint, "failures" integer not null, constraint "web_pages_key" primary key ("guild_id", "slug"), constraint "web_pages_article" foreign key ("guild_id", "slug") references "articles" ("guild_id", "slug") on delete cascade);
CREATE INDEX "web_pages_due" on "web_pages" ("next_at");
insert into kysely_migration values ('2026-11-24-articles', '2026-11-24T21:16:27.517Z');
insert into kysely_migration values ('2026-11-26-settings', '2026-11-26T20:00:00.000Z');
insert into kysely_migration values ('2026-11-26-votes', '2026-11-26T21:00:00.000Z');
insert into kysely_migration values ('2026-11-26-web-pages', '2026-11-26T21:00:00.000Z');
insert into kysely_migration values ('2026-11-28-authors', '2026-11-28T12:00:00.000Z');
insert into kysely_migration_lock values ('migration_lock', 0);
insert into sources values ('34eac466da92a22f9905b67c0be113cbb9b5623bf802a5f7ac64cfea203cfa3a', '---
title: Le port de plaisance
lang: fr
date: 2023-11-20
---
La maire Jeanne Morel a inauguré le port de plaisance samedi. Les travaux ont duré trois ans.

Quarante bateaux peuvent y accoster.
');
insert into sources values ('d828c7964824718ae095981be7c61d5006167595f4b36bcb1283353dfcd4b1de', '---
title: Le port de plaisance
lang: fr
date: 2023-11-20
---
La maire Jeanne Morel a inauguré le port de plaisance samedi. Les travaux ont duré trois ans.

Soixante bateaux peuvent y accoster.
');
insert into articles values ('1', 'port', 2);
insert into versions values ('1', 'port', 1, 'add', '42', 1764000000000, 'first', 196, '34eac466da92a22f9905b67c0be113cbb9b5623bf802a5f7ac64cfea203cfa3a');
insert into versions values ('1', 'port', 2, 'replace', '43', 1764000001000, null, 196, 'd828c7964824718ae095981be7c61d5006167595f4b36bcb1283353dfcd4b1de');
insert into settings values ('1', 'fr', 'port', '7 8', null, 30, 1);
insert into departures values ('1', 1764000002000);
insert into votes values ('1', '1311000000000000001', '3b0c5a2f6c1d4e8f9a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f', 'down', 1764000002000);
insert into questions values ('1', '0123456789abcdef', 'Qui a payé le port ?', 2, 1, 1764000002000);
insert into secrets values ('voters', '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
insert into web_pages values ('1', 'port', 'https://example.org/port', '"a"', null, null, 'daily', 1764000002000, 0);
