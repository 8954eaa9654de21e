/**
 * The report: plain data that every surface reads (contract section 4). The schemas are the types' one source;
 * `schema/report.json` is generated from them.
 */
import * as v from 'valibot';

const PositionSchema = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const RangeSchema = v.object({ start: PositionSchema, end: PositionSchema });

export const SeveritySchema = v.picklist(['error', 'warning', 'info']);
export const VerdictSchema = v.picklist(['pass', 'fail', 'pending', 'none', 'error']);

/** Edits that `check --fix` makes, all of them or none. */
const FixSchema = v.array(v.object({ ...RangeSchema.entries, replacement: v.string() }));

const FindingSchema = v.object({
  message: v.string(),
  help: v.string(),
  ...RangeSchema.entries,
  related: v.optional(v.array(v.object({ label: v.string(), ...RangeSchema.entries }))),
  fix: v.optional(FixSchema),
});

const checkFields = {
  id: v.string(),
  severity: SeveritySchema,
  /** The rubric's sentence in short words. */
  says: v.string(),
};

export const CheckResultSchema = v.variant('outcome', [
  v.object({
    ...checkFields,
    outcome: v.literal('pass'),
    evidence: v.array(RangeSchema),
    /** What holds and could be written more plainly. */
    fix: v.optional(FixSchema),
  }),
  v.object({ ...checkFields, outcome: v.literal('fail'), findings: v.array(FindingSchema) }),
  v.object({ ...checkFields, outcome: v.literal('skip'), reason: v.string(), needs: v.optional(v.string()) }),
  v.object({ ...checkFields, outcome: v.literal('waived'), reason: v.string(), ...RangeSchema.entries }),
]);

/** Times are ISO 8601 as far as the document states them: `2024-05-01T14:00+01:00`, `2024-05-01T14:00`, `14:00`. */
export const FactsSchema = v.object({
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  durationMinutes: v.optional(v.number()),
  detected: v.optional(v.string()),
  acknowledged: v.optional(v.string()),
  resolved: v.optional(v.string()),
  timeToDetectMinutes: v.optional(v.number()),
  timeToAcknowledgeMinutes: v.optional(v.number()),
  timeToResolveMinutes: v.optional(v.number()),
  usersAffected: v.optional(v.string()),
});

export const DocumentReportSchema = v.object({
  path: v.string(),
  verdict: VerdictSchema,
  words: v.number(),
  /** The word limits in force, for "512 of 400–600 words". */
  wordLimits: v.optional(v.object({ min: v.optional(v.number()), max: v.optional(v.number()) })),
  checks: v.array(CheckResultSchema),
  facts: FactsSchema,
  /** Why the document could not be judged, where its verdict is `error`, or why it fails as a whole (a symlink, a PDF). */
  reason: v.optional(v.string()),
});

/** Why an approval does not count. */
export const DiscardReasonSchema = v.picklist([
  'author',
  'contributor',
  'stale',
  'superseded',
  'dismissed',
  'bot',
  'ghost',
  'not-eligible',
]);

export const ReviewReportSchema = v.object({
  state: v.picklist(['not-required', 'waiting', 'approved', 'changes-requested']),
  have: v.number(),
  need: v.number(),
  approvedBy: v.array(v.string()),
  /** People named in `review.required` who have not approved yet. */
  missing: v.array(v.string()),
  changesRequestedBy: v.array(v.string()),
  discarded: v.array(v.object({ login: v.string(), reason: DiscardReasonSchema })),
  checklist: v.array(
    v.object({ id: v.string(), text: v.string(), tickedBy: v.nullable(v.string()), note: v.optional(v.string()) }),
  ),
  /** What the ticks were given for: the postmortems' blobs at the head. */
  binding: v.optional(v.string()),
  /** Ticks of a comment of the gate's that is gone: two runs had created one each. */
  carried: v.optional(
    v.array(
      v.object({ item: v.string(), isTick: v.boolean(), login: v.string(), at: v.string(), binding: v.string() }),
    ),
  ),
  /** Who is asked where nobody came, and since when; `ask` holds those who are still to be asked. */
  fallback: v.optional(v.object({ reviewers: v.array(v.string()), at: v.string(), ask: v.array(v.string()) })),
  /** What a reader should know about the review besides. */
  notes: v.optional(v.array(v.string())),
});

const reportFields = {
  profile: v.string(),
  verdict: VerdictSchema,
  /** One sentence that says why, where the verdict is `error`, `pending` or `none`. */
  reason: v.optional(v.string()),
  documents: v.array(DocumentReportSchema),
  leftOut: v.array(v.object({ path: v.string(), reason: v.string() })),
  /** Postmortems that the change removes or renames away. */
  deleted: v.optional(v.array(v.object({ path: v.string(), outcome: v.picklist(['allow', 'warn', 'fail']) }))),
  review: v.optional(ReviewReportSchema),
  /** What the reader should know besides: the gate's own files are changed, a permission is missing, … */
  notes: v.optional(v.array(v.string())),
  pullRequest: v.optional(v.object({ number: v.number(), headSha: v.string() })),
};
const headFields = {
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('postmortem-gate'), version: v.string() }),
};

export const ReportSchema = v.object({ ...headFields, ...reportFields });
/** A run over several pull requests: the worst verdict, and one entry for each. */
export const RunReportSchema = v.object({
  ...headFields,
  verdict: VerdictSchema,
  pullRequests: v.array(v.object(reportFields)),
});

export type Verdict = v.InferOutput<typeof VerdictSchema>;
export type CheckResult = v.InferOutput<typeof CheckResultSchema>;
export type FindingReport = v.InferOutput<typeof FindingSchema>;
export type FixReport = v.InferOutput<typeof FixSchema>;
export type FactsReport = v.InferOutput<typeof FactsSchema>;
export type DocumentReport = v.InferOutput<typeof DocumentReportSchema>;
export type DiscardReason = v.InferOutput<typeof DiscardReasonSchema>;
export type ReviewReport = v.InferOutput<typeof ReviewReportSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type RunReport = v.InferOutput<typeof RunReportSchema>;
