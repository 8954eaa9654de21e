import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse/index.js';
import { DetectorMissing, languageOf, loadDetector, mostlyNotEnglish, Prose } from '../../src/parse/language.js';

const read = (source: string) => new Prose(parse('README.md', source));

const samples = {
  'plain English': ['The shop answered every request with an error, because its certificate had expired.', 'en'],
  'plain English of few function words': [
    'Uploads failed for all users. Ann found a full disk on the file server, removed old logs, restarted nginx, checked uploads again. Our alert for disk space was off; nobody saw mails from cron about rotation errors. Fixed for good: rotation of logs, new alert, bigger disk, weekly check by on-call, so that nobody waits.',
    'en',
  ],
  'terse English': ['Down 10 min. Fixed typo in wp-settings.php, all OK again. 100% of users hit a 500.', 'missing'],
  French: ['Le site était indisponible pour tous les clients pendant deux heures environ.', 'missing'],
  'French that quotes English': [
    'Le site affichait “the page has expired” à tous les clients, et leurs commandes étaient perdues depuis dix heures.',
    'missing',
  ],
} as const;

/** As a thread tells it that has not loaded the detector yet. */
const told = new Map(Object.entries(samples).map(([name, [text]]) => [name, toldAtOnce(text)]));
await loadDetector();

function toldAtOnce(text: string): string | undefined {
  try {
    return languageOf(read(text))?.code;
  } catch (error) {
    expect(error).toBeInstanceOf(DetectorMissing);
    return 'missing';
  }
}

describe('the language', () => {
  test.each([
    ['en', 'The shop answered every request with an error because its certificate had expired.'],
    ['en', 'Down 10 min. Fixed typo in wp-settings.php, all OK again. 100% of the users hit a 500.'],
    ['fr', 'Le site était indisponible pour tous les clients pendant deux heures à cause d’un certificat expiré.'],
    ['es', 'El servicio de pagos estuvo caído durante una hora y todos los usuarios recibieron errores.'],
    ['pt', 'O servidor ficou fora do ar por duas horas e os usuários não conseguiam entrar no sistema.'],
    ['de', 'Der Dienst war zwei Stunden lang nicht erreichbar, und alle Nutzer sahen Fehlermeldungen.'],
    ['ar', 'توقف الموقع عن العمل لمدة ساعتين وتأثر جميع المستخدمين بسبب خطأ في إعدادات الخادم.'],
    ['zh', '网站在两个小时内无法访问，所有用户都看到错误。根本原因是服务器的证书已经过期，没有人注意到它。'],
  ])('%s', (code, text) => {
    expect(languageOf(read(text))?.code).toBe(code);
  });
  test.each(Object.entries(samples))('%s: %j without its detector', (name, [, code]) => {
    expect(told.get(name)).toBe(code);
  });
  test('titles and code do not tell it', () => {
    const text =
      '## Issue Summary\n\n```\nthis is english code that nobody reads at all\n```\n\nLe site était indisponible pour tous les clients pendant deux heures.\n\n## Root Cause and Resolution\n';
    expect(languageOf(read(text))?.code).toBe('fr');
  });
  test.each([
    ['in paragraphs', '\n\n'],
    ['in short bullets', '\n- '],
  ])('of most of the text tells, whatever it begins in: %s', (_how, between) => {
    const english =
      'The shop answered every request with an error, because its certificate had expired over the weekend and nobody saw the mail that had warned of it.';
    const french = [
      'Le certificat du site avait expiré pendant la nuit.',
      'Personne ne lisait les courriels d’avertissement.',
      'Les clients ne pouvaient plus payer leurs commandes.',
      'Un nouveau certificat fut installé à dix heures.',
      'Une alerte préviendra désormais toute l’équipe.',
    ];
    const textOf = (times: { english: number; french: number }) =>
      [...Array(times.english).fill(english), ...Array(times.french).fill(french).flat()].join(between);
    const start = textOf({ english: 10, french: 0 });
    expect(languageOf(read(textOf({ english: 10, french: 10 })))?.code).toBe('en');
    expect(mostlyNotEnglish(read(textOf({ english: 10, french: 10 })))?.code).toBe('fr');
    expect(mostlyNotEnglish(read(textOf({ english: 20, french: 6 })))).toBeNull();
    expect(mostlyNotEnglish(read(start))).toBeNull();
    expect(mostlyNotEnglish(read('# Nothing'))).toBeNull();
  });
  test('of terse English is no other', () => {
    const terse = 'Down 10 min. Fixed typo in wp-settings.php, all OK again. 100% of users hit a 500.\n\n';
    expect(mostlyNotEnglish(read(terse.repeat(20)))).toBeNull();
  });
  test('is not told from a few words', () => {
    expect(languageOf(read('nginx: 502'))).toBeNull();
  });
});
