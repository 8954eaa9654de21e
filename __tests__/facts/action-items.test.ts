import { describe, expect, test } from '@jest/globals';
import { actionItems, dueOf, ownerOf, stateOf } from '../../src/facts/action-items.js';
import { parse } from '../../src/parse/index.js';
import { actionItemsOf } from '../../src/stats/document.js';

const itemsOf = (body: string) => actionItems(parse('a.md', `# Postmortem\n\n## Action items\n\n${body}\n`));
const itemOf = (body: string) => itemsOf(body)[0]!;
const row = (head: string, cells: string) =>
  itemOf(`| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${cells} |`);

describe('a list item is open or done', () => {
  test.each([
    ['- [ ] Add an alert', 'open'],
    ['- [x] Add an alert', 'closed'],
    ['- [X] Add an alert (in progress)', 'closed'],
    ['- Add an alert', null],
    ['- Add an alert (in progress)', 'open'],
    ['- Add an alert (done)', 'closed'],
    ['- Add an alert – DONE', 'closed'],
    ['- Add an alert. Status: not started', 'open'],
    ['- Add an alert. **Status:** Fixed in 2.1', 'closed'],
    ['- Add an alert (Done during this incident).', 'closed'],
    ['- Add an alert (in progress since Monday)', 'open'],
    ['- Take the tool (open source)', null],
    ['- Set a limit (fixed size)', null],
    ['- ✅ Add an alert', 'closed'],
    ['- Add an alert ✅', 'closed'],
    ['- ☐ Add an alert', 'open'],
    ['- Make sure that what is done is done', null],
    ['- Open the firewall', null],
    ['- Complete the runbook', null],
  ])('%s: %s', (body, state) => {
    expect(stateOf(itemOf(body))).toBe(state);
  });
});

describe('a row is open or done', () => {
  test.each([
    ['Action | Status', 'Add an alert | Open', 'open'],
    ['Action | Status', 'Add an alert | **In progress**', 'open'],
    ['Action | Status', 'Add an alert | To do', 'open'],
    ['Action | Status', 'Add an alert | Not done', 'open'],
    ['Action | Status', 'Add an alert | ✅ Done', 'closed'],
    ['Action | Status', 'Add an alert | Closed, see #12', 'closed'],
    ['Action | State', "Add an alert | Won't do", 'closed'],
    ['Action | Status', 'Add an alert | purple', null],
    ['Action | Status', 'Add an alert | ', null],
    ['Action | Done?', 'Add an alert | yes', 'closed'],
    ['Action | Done', 'Add an alert | no', 'open'],
    ['Action | Done', 'Add an alert | [x]', 'closed'],
    ['Action | Done', 'Add an alert | [ ]', 'open'],
    ['Action | Owner | Ticket', 'Add an alert | ann | n/a, **TODO**', 'open'],
    ['Action | Owner | Ticket', 'Add an alert | ann | **DONE**', 'closed'],
    ['Action | Ticket', 'Add an alert | OPS-12 ✅ Done', 'closed'],
    ['Action | Ticket', 'Add an alert | OPS-12 ❌', 'open'],
    ['Action | Owner', 'Done is done | ann', null],
    ['Action | Owner', 'Open | ann', null],
  ])('%s: %s: %s', (head, cells, state) => {
    expect(stateOf(row(head, cells))).toBe(state);
  });
});

describe('an owner is read where something says that it is one', () => {
  test.each([
    ['- [ ] Add an alert (@ann)', '@ann'],
    ['- [ ] Add an alert (@acme/sre)', '@acme/sre'],
    ['- [ ] Add an alert. Owner: Ann Lee, due soon', 'Ann Lee'],
    ['- [ ] Add an alert. **Assignee:** @ann', '@ann'],
    ['- [ ] Write to me@acme.example', null],
    ['- [ ] Add an alert (Prometheus)', null],
    ['- [ ] Ask the owner of the service', null],
  ])('%s: %s', (body, owner) => {
    expect(ownerOf(itemOf(body))).toBe(owner);
  });

  test('in a column of owners', () => {
    expect(ownerOf(row('Action | Owner', 'Add an alert | Ann'))).toBe('Ann');
    expect(ownerOf(row('Action | Owner', 'Add an alert | ???'))).toBeNull();
    expect(ownerOf(row('Action | Who', 'Add an alert | TBD'))).toBeNull();
  });
});

describe('a due date is read where it leaves no doubt', () => {
  test.each([
    ['- [ ] Add an alert by 2026-03-12', '2026-03-12'],
    ['- [ ] Add an alert (due: 12 March 2026)', '2026-03-12'],
    ['- [ ] Add an alert, deadline is the 12th of March 2026', '2026-03-12'],
    ['- [ ] Add an alert. **Due date:** March 12, 2026', '2026-03-12'],
    ['- [ ] Add an alert (@ann, 2026-03-12)', '2026-03-12'],
    ['- [ ] Add an alert before 31/03/2026', '2026-03-31'],
    ['- [ ] Add an alert by 03/04/2026', null],
    ['- [ ] Add an alert by 12 March', null],
    ['- [ ] Add an alert by 2026-02-31', null],
    ['- [ ] Add an alert by Friday', null],
    ['- [ ] Write up the outage of 2026-03-12', null],
    ['- [ ] Read the log (2026-03-12) of the outage', null],
  ])('%s: %s', (body, due) => {
    expect(dueOf(itemOf(body))).toBe(due);
  });

  test('in a column of due dates', () => {
    expect(dueOf(row('Action | Due', 'Add an alert | 2026-03-12'))).toBe('2026-03-12');
    expect(dueOf(row('Action | Due date', 'Add an alert | by 12 March 2026'))).toBe('2026-03-12');
    expect(dueOf(row('Action | Due', 'Add an alert | Q3'))).toBeNull();
    expect(dueOf(row('Action | Date created', 'Add an alert | 2026-03-12'))).toBeNull();
    expect(dueOf(row('Action | Owner', 'Add an alert by 2026-03-12 | ann'))).toBeNull();
  });
});

test('boxes within an item count too, and what stands elsewhere does not', () => {
  const text = [
    '# Postmortem',
    '## Timeline',
    '- [ ] 10:00 down',
    '## Action items',
    '- [ ] Alert on:',
    '  - [x] search',
    '  - checkout',
    '- Talk to the team',
    '',
  ].join('\n\n');
  expect(actionItemsOf(parse('a.md', text))).toEqual({
    open: [{ text: 'Alert on:', line: 9 }],
    closed: 1,
    unstated: 1,
  });
});
