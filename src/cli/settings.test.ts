import { expect, test } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import { readSettings } from './settings.ts';

test('without-settings-duet-is-reachable-from-this-computer-alone', () => {
  expect(readSettings({})).toEqual({
    port: 4010,
    host: '127.0.0.1',
    behindTls: false,
    dataDir: { path: './data', chosen: false },
  });
});

test('an-empty-setting-counts-as-none', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ', DUET_DATA: '' })).toEqual(readSettings({}));
});

test('a-network-address-is-refused-unless-tls-is-said-to-be-in-front', () => {
  for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'clinic.example', '1270.0.0.1']) {
    expect(() => readSettings({ HOST })).toThrow(AppError);
    expect(readSettings({ HOST, DUET_BEHIND_TLS: '1' }).host).toBe(HOST);
  }
  for (const HOST of ['127.0.0.1', '127.8.8.8', '::1', 'localhost'])
    expect(readSettings({ HOST }).host).toBe(HOST);
});

test('a-port-is-a-number-that-a-port-can-be', () => {
  for (const PORT of ['many', '-1', '65536', '40.5', '1e9', '0x10'])
    expect(() => readSettings({ PORT })).toThrow(/^PORT=/);
});
