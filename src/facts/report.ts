/** The facts of a document as the report gives them. */
import type { Postmortem } from '../model/postmortem.js';
import type { FactsReport } from '../model/report.js';
import { factsOf } from './index.js';
import { timesReport } from './times/report.js';

export function factsReport(document: Postmortem): FactsReport {
  const { times } = factsOf(document);
  return timesReport(times);
}
