import { describe, expect, test } from '@jest/globals';
import { humourIn } from '../../src/parse/humour.js';
import { isBrief, isPostmortem, parse } from '../../src/parse/index.js';
import { languageOf } from '../../src/parse/language.js';

const read = (source: string) => parse('README.md', source);

const assignment = `# Project: write a postmortem

What is a postmortem? After an outage, the people in charge write down what happened, so that your colleagues can learn from it.
In this project you will write your own. If you have never been on call, choose an outage that you read about, or get creative.

## Being on-call

To be on-call you need a service, monitoring, and an engineer. Ask yourself: is my website up?

## Requirements

- The issue summary must contain how long the outage lasted and who was affected
- The timeline must contain when you noticed it
- Your text has between 300 and 500 words and must be written in English
- Request a review from two students before the deadline
`;

const postmortem = `# Outage of the shop

## Issue summary

From 14:00 to 15:30 UTC on 2024-05-01 nobody could pay.

## Timeline

- 14:00 UTC - the certificate expired
- 14:05 UTC - you could see the alert on every screen
- 15:30 UTC - all was well

## Root cause and resolution

The certificate had expired; we renewed it.
`;

describe('kinds of document', () => {
  test('an assignment is a brief', () => {
    expect(isBrief(read(assignment))).toBe(true);
  });
  test('a postmortem is one, and no brief', () => {
    expect(isPostmortem(read(postmortem))).toBe(true);
    expect(isBrief(read(postmortem))).toBe(false);
  });
  test('a postmortem below a pasted assignment is no brief', () => {
    expect(isBrief(read(`${assignment}\n${postmortem}`))).toBe(false);
  });
  test('an index is neither', () => {
    const index = read(
      '# Postmortems\n\n- [The shop](a.md)\n- [The blog](b.md)\n\n## Resources\n\n## Authors\n\n## Background\n',
    );
    expect(isPostmortem(index)).toBe(false);
    expect(isBrief(index)).toBe(false);
  });
});

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
  test('titles and code do not tell it', () => {
    const text =
      '## Issue Summary\n\n```\nthis is english code that nobody reads at all\n```\n\nLe site était indisponible pour tous les clients pendant deux heures.\n\n## Root Cause and Resolution\n';
    expect(languageOf(read(text))?.code).toBe('fr');
  });
  test('is not told from a few words', () => {
    expect(languageOf(read('nginx: 502'))).toBeNull();
  });
});

describe('humour', () => {
  test.each([
    ['We were sure that it was the cache, haha.', 1],
    ['The database took a nap, the cache went on vacation, and we reached for the coffee.', 3],
    ['The party that operates the load balancer restarted it after a coffee.', 0],
    ['The shop was down.', 0],
  ])('%s', (text, places) => {
    expect(humourIn(read(text))).toHaveLength(places);
  });
});
