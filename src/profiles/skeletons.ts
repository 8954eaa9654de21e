/** What `new` writes for each profile: its sections with blanks, which the check `placeholder` finds until they are filled in. */

const alx = `# Postmortem: [describe the outage in a few words]

<!-- Fill in what stands in brackets, put real dates and times, and take out these comments. -->

## Issue Summary

- **Duration:** [add how long it lasted], from YYYY-MM-DD HH:MM to YYYY-MM-DD HH:MM [add the time zone]
- **Impact:** [describe which service was down or slow, and what its users experienced]
- **Users affected:** [add how many, in %]
- **Root cause:** [describe it in one sentence]

## Timeline

<!-- One line for each step, in order, with at most two sentences. -->

- HH:MM - [describe how it was noticed: by an alert, an engineer or a customer]
- HH:MM - [describe what was investigated, and what was assumed to be the cause]
- HH:MM - [describe a path that turned out to be misleading]
- HH:MM - [describe to which team or person it was escalated]
- HH:MM - [describe how it was resolved]

## Root Cause and Resolution

[describe in detail what caused it, down to the change or the state that it began with]

[describe in detail how it was fixed]

## Corrective and Preventative Measures

[describe what can be improved, so that it cannot happen again or is noticed sooner]

- [ ] [add a task that someone can finish, such as an alert on one figure of one server]
- [ ] [add another]

## Lessons Learned

[describe what worked well, and what did not]

## Conclusion

[describe what to take away, and what comes next]
`;

/** By the profile's id. */
export const skeletons: Readonly<Record<string, string>> = { alx };
