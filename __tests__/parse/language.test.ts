import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse/index.js';
import { DetectorMissing, languageOf, loadDetector } from '../../src/parse/language.js';

const read = (source: string) => parse('README.md', source);

const samples = {
  'plain English': ['The shop answered every request with an error, because its certificate had expired.', 'en'],
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
  test('is not told from a few words', () => {
    expect(languageOf(read('nginx: 502'))).toBeNull();
  });
});
