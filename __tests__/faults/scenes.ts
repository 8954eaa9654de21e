/** Moments in the life of a pull request at which a run may go wrong, each with the verdict that it must come to. */
import { configPath, faulty, good as postmortem } from '../e2e/story.js';
import type { WorkflowEvent } from '../github/events.js';
import { Events } from '../github/events.js';
import type { Hub } from '../github/hub.js';
import type { TestGitHub } from '../github/server.js';
import type { Account, PullRequest, Repository } from '../github/state.js';

export type Verdict = 'pass' | 'none' | 'fail' | 'pending' | 'error';

const path = 'postmortems/2026-02-11-checkout-outage.md';

/** What a scene is told with; `run` is the gate's own healthy run at that moment. */
export class Telling {
  pull!: PullRequest;
  readonly ada: Account;
  readonly grace: Account;

  constructor(
    readonly github: TestGitHub,
    readonly repository: Repository,
    readonly run: (event: WorkflowEvent) => Promise<void>,
  ) {
    this.ada = this.hub.user('ada');
    this.grace = this.hub.user('grace');
    this.hub.collaborator(repository, this.grace, 'write');
  }

  get hub(): Hub {
    return this.github.hub;
  }
  get events(): Events {
    return new Events(this.github, this.repository);
  }

  open(text: string, more: Readonly<Record<string, string>> = {}): void {
    this.push({ [path]: text, ...more });
    this.pull = this.hub.openPull(this.repository, 'work', { author: this.ada });
  }

  push(files: Parameters<Hub['push']>[2], author = this.ada): void {
    this.hub.push(this.repository, 'work', files, { author });
  }

  judged(): Promise<void> {
    return this.run(this.events.pullRequest(this.pull));
  }

  approve(): WorkflowEvent {
    return this.events.review(this.pull, this.hub.review(this.pull, this.grace, 'APPROVED'));
  }

  chatter(count: number): void {
    const talk = this.hub.user('talk');
    for (let index = 0; index < count; index++) this.hub.comment(this.repository, 1, talk, `Remark ${index}`);
  }
}

export interface Scene {
  readonly name: string;
  readonly verdict: Verdict;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly enterprise?: boolean;
  /** This server's GraphQL lacks what the gate asks for. */
  readonly byRest?: boolean;
  /** Brings it about, and returns the event that starts the run in question. */
  readonly tell: (telling: Telling) => Promise<WorkflowEvent>;
}

const opened = (text: string, more?: Readonly<Record<string, string>>): Scene['tell'] => {
  return async (telling) => {
    telling.open(text, more);
    return telling.events.pullRequest(telling.pull);
  };
};

const manyFiles = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`data/${index}.txt`, `${index}`]));

const greenThen =
  (change: (telling: Telling) => WorkflowEvent): Scene['tell'] =>
  async (telling) => {
    telling.open(postmortem);
    await telling.judged();
    await telling.run(telling.approve());
    return change(telling);
  };

const approved: Scene['tell'] = async (telling) => {
  telling.open(postmortem);
  await telling.judged();
  telling.chatter(3);
  return telling.approve();
};

const refused = greenThen(({ events, hub, pull, grace }) =>
  events.review(pull, hub.review(pull, grace, 'CHANGES_REQUESTED')),
);

export const scenes: readonly Scene[] = [
  { name: 'opened with faults', verdict: 'fail', tell: opened(faulty) },
  { name: 'opened whole', verdict: 'pending', tell: opened(postmortem) },
  {
    name: 'opened whole, no approval asked',
    verdict: 'pass',
    inputs: { 'required-approvals': '0' },
    tell: opened(postmortem),
  },
  {
    name: 'opened without a postmortem',
    verdict: 'none',
    tell: async (telling) => {
      telling.push({ 'src/a.ts': 'export {};\n' });
      telling.pull = telling.hub.openPull(telling.repository, 'work', { author: telling.ada });
      return telling.events.pullRequest(telling.pull);
    },
  },
  { name: 'the faulty file stands on the second page', verdict: 'fail', tell: opened(faulty, manyFiles) },
  { name: 'approved', verdict: 'pass', tell: approved },
  {
    name: 'approved, our comment on the second page',
    verdict: 'pass',
    tell: async (telling) => {
      telling.open(postmortem);
      telling.chatter(110);
      await telling.judged();
      return telling.approve();
    },
  },
  { name: 'green, then changes requested', verdict: 'fail', tell: refused },
  {
    name: 'green, then the approval is dismissed',
    verdict: 'pending',
    tell: greenThen(({ hub, events, pull }) => {
      hub.dismiss(pull.reviews[0]!);
      return events.review(pull, pull.reviews[0]!, 'dismissed');
    }),
  },
  {
    name: 'green, then the text changes',
    verdict: 'pending',
    tell: greenThen((telling) => {
      telling.push({ [path]: postmortem.replace('Lessons learned', 'What we learned') });
      return telling.events.pullRequest(telling.pull, 'synchronize');
    }),
  },
  {
    name: 'green, then another file changes',
    verdict: 'pass',
    tell: greenThen((telling) => {
      telling.push({ 'src/a.ts': 'export {};\n' });
      return telling.events.pullRequest(telling.pull, 'synchronize');
    }),
  },
  {
    name: 'the base branch asks for two approvals',
    inputs: { 'required-approvals': '' },
    verdict: 'pending',
    config: 'review:\n  approvals: 2\n',
    tell: approved,
  },
  {
    name: 'the approver wrote a part',
    verdict: 'pending',
    tell: async (telling) => {
      telling.open(postmortem);
      telling.push({ [path]: postmortem.replace('Lessons learned', 'What we learned') }, telling.grace);
      await telling.judged();
      return telling.approve();
    },
  },
  {
    name: 'the checklist is ticked',
    verdict: 'pass',
    inputs: { 'require-checklist': 'true', 'required-approvals': '0' },
    tell: async (telling) => {
      telling.open(postmortem);
      await telling.judged();
      const comment = telling.repository.comments[0]!;
      const before = comment.body;
      telling.hub.editComment(comment, telling.grace, before.replaceAll('- [ ]', '- [x]'));
      return telling.events.issueComment(comment, 'edited', before);
    },
  },
  {
    name: 'the author ticked the checklist',
    verdict: 'pending',
    inputs: { 'require-checklist': 'true', 'required-approvals': '0' },
    tell: async (telling) => {
      telling.open(postmortem);
      await telling.judged();
      const comment = telling.repository.comments[0]!;
      const before = comment.body;
      telling.hub.editComment(comment, telling.ada, before.replaceAll('- [ ]', '- [x]'));
      return telling.events.issueComment(comment, 'edited', before);
    },
  },
  {
    name: 'green by ticks, then one is taken back',
    verdict: 'pending',
    inputs: { 'require-checklist': 'true', 'required-approvals': '0' },
    tell: async (telling) => {
      telling.open(postmortem);
      await telling.judged();
      const comment = telling.repository.comments[0]!;
      const unticked = comment.body;
      telling.hub.editComment(comment, telling.grace, unticked.replaceAll('- [ ]', '- [x]'));
      await telling.run(telling.events.issueComment(comment, 'edited', unticked));
      const before = comment.body;
      telling.hub.editComment(comment, telling.grace, before.replace('- [x]', '- [ ]'));
      return telling.events.issueComment(comment, 'edited', before);
    },
  },
  {
    name: 'by REST: approved, our comment on the second page',
    verdict: 'pass',
    byRest: true,
    tell: async (telling) => {
      telling.open(postmortem);
      telling.chatter(100);
      await telling.judged();
      return telling.approve();
    },
  },
  {
    name: 'by REST: changes requested on the second page of reviews',
    verdict: 'fail',
    byRest: true,
    tell: async (telling) => {
      const alan = telling.hub.user('alan');
      telling.hub.collaborator(telling.repository, alan, 'write');
      telling.open(postmortem);
      await telling.run(telling.approve());
      const talk = telling.hub.user('talk');
      for (let index = 0; index < 105; index++) telling.hub.review(telling.pull, talk, 'COMMENTED');
      return telling.events.review(telling.pull, telling.hub.review(telling.pull, alan, 'CHANGES_REQUESTED'));
    },
  },
  { name: 'by REST: opened with faults', verdict: 'fail', byRest: true, enterprise: true, tell: opened(faulty) },
  { name: 'by REST: approved', verdict: 'pass', byRest: true, tell: approved },
  { name: 'by REST: green, then changes requested', verdict: 'fail', byRest: true, tell: refused },
  {
    name: 'a merge group with faults',
    verdict: 'fail',
    tell: async (telling) => {
      telling.open(faulty);
      return telling.events.mergeGroup(telling.hub.mergeGroup(telling.repository, telling.pull), 'main');
    },
  },
];

export const files = (config: string | undefined) => ({
  'README.md': '# Shop\n\nWhat we sell.\n',
  ...(config === undefined ? {} : { [configPath]: config }),
});
