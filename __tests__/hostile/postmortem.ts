/** A sound postmortem, and a hollow one: the same sections and as many words, but nothing in them. */

interface Part {
  readonly title: string;
  readonly body: string;
}

const parts: readonly Part[] = [
  {
    title: 'Issue Summary',
    body: `On 4 May 2026, from 09:12 to 10:47 UTC (1 hour and 35 minutes), the booking service of our clinic site was down. Patients saw an error page instead of the calendar, and 62 % of the users who came in that time could not book a visit; the rest still had an old page in their browser. The root cause was an expired client certificate, with which the booking service signs in to its database.`,
  },
  {
    title: 'Timeline',
    body: `- 09:12 UTC - The certificate expired and the booking service lost its connection to the database.
- 09:17 UTC - The issue was detected: a monitoring alert on the rate of 5xx answers paged the engineer on call.
- 09:25 UTC - The on-call engineer investigated the load balancer, because we assumed that its new health check was at fault.
- 09:40 UTC - This was a misleading path: the load balancer was fine, and rolling back its health check changed nothing.
- 09:52 UTC - The incident was escalated to the database team.
- 10:10 UTC - The database team found refused sign-ins in the log of the database and traced them to the certificate.
- 10:38 UTC - A new certificate was issued and installed on all nodes of the booking service.
- 10:47 UTC - The incident was resolved: bookings came in again, and the rate of errors was back to normal.`,
  },
  {
    title: 'Root cause and resolution',
    body: `The booking service proves to the database who it is with a client certificate. That certificate was made by hand two years ago, with a lifetime of exactly two years, and nothing renewed it. When it expired, the database refused every new connection; the pool of open ones was emptied within seconds, and each request for the calendar ended in an error, because the service had nothing to answer with.

The database team issued a new certificate with the same name from the internal authority. The on-call engineer installed it on all six nodes and restarted the booking service one node at a time, which fixed the sign-in and filled the pool of connections again.`,
  },
  {
    title: 'Corrective and preventative measures',
    body: `We can improve how we keep certificates: none of them should depend on somebody's memory, and the alert should say which part failed.

- [ ] Renew the certificate of the booking service automatically every 60 days with the internal authority
- [ ] Add an alert that fires 21 days before any certificate of ours expires
- [ ] Patch the booking service to show the last known calendar while the database is away
- [ ] Write the check of sign-ins into the runbook of the database, before the check of the load balancer
- [ ] List all certificates that were made by hand and move them to the authority by 30 June 2026`,
  },
];

const more = `This was our first long outage this year. We are glad that the people on call stayed calm, and that the clinics helped their patients by phone while the site was away. Nobody lost a visit that had been booked before, and no data was lost.`;

/** The facts of each section, as they would stand under its heading. */
export const facts: readonly string[] = parts.map(({ body }) => body);

export const soundPostmortem = (): string =>
  `# Postmortem: no bookings at the clinics\n\n${parts.map(({ title, body }) => `## ${title}\n\n${body}\n`).join('\n')}\n## Conclusion\n\n${more}\n`;

const filler =
  'It was a day like many others and people did what people do, with care and good will, as one would expect of them. ';

/** @param hide what stands in each section besides words that say nothing, by the section's facts */
export const hollowPostmortem = (hide: (facts: string, section: number) => string): string =>
  `# Postmortem\n\n${parts.map(({ title, body }, i) => `## ${title}\n\n${filler.repeat(i === 3 ? 2 : 4)}\n\n${hide(body, i)}\n`).join('\n')}`;

/** Each section as it would stand in a text, its heading with it. */
export const sections: readonly string[] = parts.map(({ title, body }) => `## ${title}\n\n${body}\n`);
