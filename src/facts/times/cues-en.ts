/**
 * The English words beside a time that say what it is the time of. Each is a plain alternation, so matching is linear.
 * A new way to say it is a new word here.
 */

const words = (list: string) => new RegExp(`\\b(?:${list.trim().replaceAll('\n', '|')})\\b`, 'gi');

/** Before a time: the outage started then. */
export const startCues = words(`
start|starts|started|starting|start-time|began|begin|begins|beginning|begun|from|between|onset|commenced|since|occurred
occured|happened|went down|first seen|kicked off|outage at|opened|triggered
(?:stopped|stops) (?:answering|responding|replying|working|functioning|running|accepting|processing|serving|sending|receiving|delivering|loading|updating|taking|showing|syncing|starting|printing)
`);

/** Before a time: the outage ended then. */
export const endCues = words(`
end|ends|ended|ending|end-time|until|till|up to|resolved|resolution|restored|restoration|recovered|recovery|finished|finish
over by|was over|were over|repaired|worked again|working again|works again|available again|reachable again|online again|running again|ceased|lifted|came back|was back|were back|up again|returned|solved|fixed|back online|back up|back to normal|closed|concluded|stopped|completed|mitigated|ended by|cleared|healthy again|normal again|subsided|put right|sorted out|(?<!f[ea]ll )over at|got it back|had it back|back at|resumed|drained|in business
(?:flowing|running|answering|responding|loading|moving|serving|processing|delivering|sending|selling|streaming|answered|responded|loaded|ran|flowed|alive|fine|log in|get in|pay) again
`);

/** Before or after a time: the outage was noticed then. */
export const detectionCues = words(`
detect|detects|detected|detection|detected-at|alert|alerts|alerted|alarm|alarms|notified|notifies|notification|reported|reports
report|complained|complains|complaining|complaint|complaints|complain|paged|pages|pager|pagerduty|flagged|raised|ticket|tickets
page sent|page is sent|page was sent|page goes out|page went out
(?:monitors?|watchdogs?|probes?|health ?checks?) (?:fires?|fired|triggers?|triggered|trips?|tripped|goes off|went off)
(?:customers?|users?|clients?|students?|staff|employees?|colleagues?|developers|merchants?|partners?|branch|branches|agents?|shops?|stores?|sellers?|drivers?|couriers?|nurses?|teachers?|lecturers?|readers?|office|hr) (?:calls?|called|phones?|phoned|rings?|rang|writes?|wrote|emails?|emailed|messages?|messaged|contacts?|contacted|tells?|told)(?! (?:the|our|an?) (?:api|endpoint|function|service|method|code))
`);

/** Someone felt it: no mere warning. */
export const complaintCues = words(`
customer|customers|user|users|client|clients|complained|complains|complaining|complaint|complaints|reported|reports
`);

/** As above, where the entry is among the first: later, other things are noticed too. */
export const noticeCues = words(`
noticed|notices|notice|discovered|discover|observed|spotted|identified|realized|realised|saw|monitoring|became aware|aware
asks why|asked why|asking why|asks whether|asked whether|asks in|asked in|sees|tweets|tweeted
(?:calls?|called|emails?|emailed|messages?|messaged|writes? to|wrote to|tells?|told) (?:us|support)
`);

/** What is noticed later is the cause, not the outage. */
export const causeCues = words(`
root cause|culprit|cause of|source of|misconfiguration|typo
`);

/** Someone took the incident on. */
export const acknowledgementCues = words(`
acknowledged|acknowledges|acknowledge|acknowledgement|acknowledgment|acked|acks|ack|took ownership|takes ownership
took the page|takes the page|took the ticket|takes the ticket|took the call|takes the call|took the incident|takes the incident
responded to the alert|responded to the page|responds to the alert|responds to the page|picked up the alert
picked up the page|picks up the alert|picks up the page|picks up the ticket|picked up the ticket|joined the call
`);

/** Someone began to work on it: an acknowledgement where none is named. */
export const responseCues = words(`
began investigating|begins investigating|begin investigating|started investigating|starts investigating|start investigating|began investigation|began investigations
investigation began|investigation started|investigation begins|investigation starts|begins investigation|started investigation
commenced investigation|commenced investigations|initiated investigation|initiated an investigation|investigation initiated
engineers began|team began|team started|engineers started|engineer began|engineer started
`);

/** The service worked again. */
export const recoveryCues = words(`
resolved|resolves|resolving|resolution|solved|restored|restores|restoring|restoration|recovered|recovers|recover|recovery|back online|back up
back to normal|back to baseline|at baseline|returned to normal|returns to normal|returned back to normal|normal operation
normal operations|normal performance|normal functionality|normal levels|normal service|functioning normally|functions normally
function normally|function as expected|working again|works again|worked again|fully operational|fully functional|fully online
operational|up and running|all clear|full functionality|incident closed|closes the incident|closed the incident|issue fixed|was fixed|fixed the issue|loaded properly
loads properly|successfully reloaded|succesfully reloaded|is working|service is up|confirmed stable|outage ends|outage ended
end of outage|incident end|incident ends|incident ended|mitigated|monitoring normal|can (?:\\w+ ){1,4}again
able to (?:\\w+ ){1,4}again
`);

/** The users had their service back, whatever was done after. */
export const restorationCues = words(`
was restored|were restored|is restored|restored service|service restored|services restored|fully restored|back online
functionality restored
`);

/** Not all of it, not yet, or not at all. */
export const partialCues = words(`
partial|partially|some users|temporarily|attempt|attempted|failed|not resolved|not restored|unable|could not|cannot|still
gradually|began to|begins to|began recovering|postmortem|post-mortem|half of|for half|for most|most users|some of|part of
(?:[1-9]?\\d) ?(?:%|percent) of
`);

/** The outage, or what brought it, set in. */
export const onsetCues = words(`
outage begins|outage began|outage starts|outage started|push begins|push began|server failure|goes down|went down|deploy
deployed|deployment begins|deployment began|deployment started|rollout begins|rollout began|failure begins
`);

/** A time that belongs to something other than the outage. */
export const otherCues = words(`
maintenance|scheduled|declared|peak|business hours|office hours|working hours|traffic hours
`);

/** Before a length of time: it is that of the outage. */
export const lengthCues = words(`
duration|lasted|lasting|lasts|last|downtime|down time|outage|outages|down|persisted|spanned|spanning|period|unavailable
unreachable|inaccessible|length|limited to|total|disruption|interruption|continued|window|totalling|totaling|offline|time to resolve
`);

/** In the sentence of "for three hours": it tells of the outage. */
export const outageCues = words(`
outage|outages|down|downtime|offline|unavailable|inaccessible|unreachable|unresponsive|disrupted|disruption|interrupted
interruption|degraded|degradation|slow|failed|failing|rejected|refused|affected|impacted|experienced|suffered|not working|unable|could not
couldn't|broken|stopped working|out of service|trouble|troubles|problems|errors|dark|hung|stuck|frozen
gone|dead|blank|silent|missing|halted|at a standstill|stood still|out of action|paralysed|paralyzed|crippled|knocked out
nobody could|no one could|wrong|instead of
`);

/** Before a length of time: it is not that of the outage. */
export const otherLengthCues = words(`
every|each|within|after|timeout|timeouts|time-out|ttl|retention|past|next|older than|spent|response time|latency|average
between|later|ago|sla|cache|took|delay|delayed|interval|first
`);

/** Where the last of some cues stands in a text; -1: nowhere. */
export function lastCue(text: string, cues: RegExp): number {
  let at = -1;
  cues.lastIndex = 0;
  for (let match = cues.exec(text); match !== null; match = cues.exec(text)) at = match.index;
  return at;
}

export function hasCue(text: string, cues: RegExp): boolean {
  return text.search(cues) !== -1;
}
