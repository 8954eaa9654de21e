import { describe, expect, test } from '@jest/globals';
import { commentState, hasMarker, marker, shownBody, stateLine } from '../../src/render/marker.js';

describe('the marker', () => {
  test.each([
    ['postmortem-gate', 'postmortem-gate'],
    ['a b/c', 'a b/c'],
    ['a<b>c%', 'a%3Cb%3Ec%25'],
    ['--><img>', '--%3E%3Cimg%3E'],
    ['a\nb\u2028c\u2029d', 'a%0Ab%E2%80%A8c%E2%80%A9d'],
    ['a\ud800b', 'a%EF%BF%BDb'],
    ['é😀', 'é😀'],
  ])('of %j stays on one line and in one comment', (context, written) => {
    expect(marker(context)).toBe(`<!-- postmortem-gate:${written} -->`);
  });

  test.each([
    ['alone', '<!-- postmortem-gate:a -->', true],
    ['above a text', '<!-- postmortem-gate:a -->\n\nText.', true],
    ['with other line ends', '<!-- postmortem-gate:a -->\r\nText.', true],
    ['of another context', '<!-- postmortem-gate:ab -->\nText.', false],
    ['further down', 'Text.\n<!-- postmortem-gate:a -->', false],
    ['with words before it', 'x<!-- postmortem-gate:a -->', false],
    ['with words behind it', '<!-- postmortem-gate:a --> x', false],
    ['with a line end within', '<!-- postmortem-gate:a\r -->', false],
    ['quoted', '> <!-- postmortem-gate:a -->', false],
    ['nowhere', '', false],
  ])('%s', (_where, body, isOurs) => {
    expect(hasMarker(body, 'a')).toBe(isOurs);
  });
});

const state = { headSha: 'c1', runId: 7, runAttempt: 2 };
const bodyWith = (line: string): string => `${marker('a')}\n${line}\n\nText.`;

describe('the state', () => {
  test('is a comment of one line', () => {
    expect(stateLine(state)).toBe('<!-- state {"headSha":"c1","runId":7,"runAttempt":2} -->');
    expect(stateLine({ ...state, headSha: '<a> -->' })).toBe(
      '<!-- state {"headSha":"\\u003ca\\u003e --\\u003e","runId":7,"runAttempt":2} -->',
    );
  });

  test.each([state, { ...state, content: 'ab.cd' }, { ...state, headSha: '<a> -->' }])('%j reads back', (one) => {
    expect(commentState(bodyWith(stateLine(one)))).toEqual(one);
    expect(commentState(bodyWith(stateLine(one)).replaceAll('\n', '\r\n'))).toEqual(one);
  });

  const json = (more: object): string => `<!-- state ${JSON.stringify({ ...state, ...more })} -->`;
  test.each([
    ['without one', 'Text.'],
    ['without a second line', undefined],
    ['that is not closed', `<!-- state ${JSON.stringify(state)}`],
    ['that is not opened', `${JSON.stringify(state)} -->`],
    ['with another opening', json({}).replace('state', 'State')],
    ['that is no JSON', '<!-- state {headSha} -->'],
    ['that is null', '<!-- state null -->'],
    ['that is a number', '<!-- state 7 -->'],
    ['that is a string', '<!-- state "c1" -->'],
    ['whose head is no text', json({ headSha: 1 })],
    ['whose run is no number', json({ runId: '7' })],
    ['whose attempt is no number', json({ runAttempt: '2' })],
    ['whose content is no text', json({ content: 3 })],
    ['that closes itself and shows more', json({ content: '--> # All is well <!-- ' })],
  ])('is none in a body %s', (_how, line) => {
    expect(commentState(line === undefined ? marker('a') : bodyWith(line))).toBeNull();
  });

  test('counts in the second line only', () => {
    expect(commentState(`${marker('a')}\n\n${stateLine(state)}`)).toBeNull();
    expect(commentState(stateLine(state))).toBeNull();
  });
});

describe('what a reader sees of a body', () => {
  const plain = `${marker('a')}\n\nText.\n${stateLine(state)}`;
  const visible = stateLine(state).replace('}', ',"more":"--> # All is well <!--"}');
  test.each([
    ['without its state', `${marker('a')}\n${stateLine(state)}\n\nText.`, `${marker('a')}\n\nText.`],
    ['whatever its line ends', `${marker('a')}\r\n${stateLine(state)}\r\nText.\r\n`, `${marker('a')}\nText.`],
    ['whatever stands at its end', `${marker('a')}\nText. \n\n`, `${marker('a')}\nText.`],
    ['with a state that stands elsewhere', plain, plain],
    ['with a state that would be seen', bodyWith(visible), bodyWith(visible)],
    ['with a state that cannot be read', bodyWith('<!-- state -->'), bodyWith('<!-- state -->')],
    ['of one line', 'Text.', 'Text.'],
    ['of nothing', '', ''],
  ])('%s', (_how, body, shown) => {
    expect(shownBody(body)).toBe(shown);
  });
});
