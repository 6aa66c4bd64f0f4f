import { readFile } from 'node:fs/promises';
import type pg from 'pg';

/** A store that takes a file in, and has it on the disk when it answers. */
export type TakeIn = (file: string) => Promise<unknown>;

/** What is made in an hour: a table with a JSONB column, a row for each file. */
export async function jsonbFiles(client: pg.Client): Promise<TakeIn> {
  await client.query(
    'create table rival_file (id bigint generated always as identity primary key, bundle jsonb not null)',
  );
  return async (file) =>
    client.query({
      name: 'file',
      text: 'insert into rival_file (bundle) values ($1)',
      values: [await readFile(file, 'utf8')],
    });
}

/**
 * What general FHIR stores do: a row for each resource, found by type and id and by whose it is;
 * written over when it comes again. One statement a file.
 */
export async function jsonbResources(client: pg.Client): Promise<TakeIn> {
  await client.query(
    'create table rival_resource (type text, id text, subject text, resource jsonb not null, primary key (type, id))',
  );
  await client.query('create index rival_resource_subject on rival_resource (subject, type)');
  return async (file) =>
    client.query({
      name: 'resources',
      text: INSERT_RESOURCES,
      values: [await readFile(file, 'utf8')],
    });
}

const INSERT_RESOURCES = `
  insert into rival_resource (type, id, subject, resource)
  select r ->> 'resourceType', r ->> 'id',
    coalesce(r -> 'subject' ->> 'reference', 'Patient/' || (r ->> 'id')), r
  from jsonb_array_elements($1::jsonb -> 'entry') entry, lateral (select entry -> 'resource') as one (r)
  on conflict (type, id) do update set subject = excluded.subject, resource = excluded.resource`;
