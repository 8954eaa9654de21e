/**
 * The figures over many postmortems: plain data, what each document gave included, so that parts can be merged. The
 * schemas are the types' one source; `schema/stats.json` is generated from them.
 */
import * as v from 'valibot';

/** A run has no more parts. */
export const MOST_SHARDS = 1000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const part = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SHARDS));
const DaySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An action item that is not done, as far as its document tells. */
const OpenItemSchema = v.object({
  text: v.string(),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  owner: v.optional(v.string()),
  due: v.optional(DaySchema),
});

export const ActionItemsSchema = v.object({
  open: v.array(OpenItemSchema),
  closed: count,
  /** Neither a box nor a status says whether they are done. */
  unstated: count,
});

/** What one postmortem gives to the figures. */
export const DocumentFiguresSchema = v.object({
  /** Which repository it stands in, where `--repository` named it. */
  repository: v.optional(v.string()),
  path: v.string(),
  /** Why it could not be judged; then all else of it is empty. */
  reason: v.optional(v.string()),
  /** As in the report of `check`. */
  facts: v.object({
    start: v.optional(v.string()),
    durationMinutes: v.optional(count),
    timeToDetectMinutes: v.optional(count),
    timeToAcknowledgeMinutes: v.optional(count),
    timeToResolveMinutes: v.optional(count),
  }),
  /** Ids of the checks, hints left out. One that could not be judged is in none of the three. */
  passed: v.array(v.string()),
  failed: v.array(v.string()),
  waived: v.array(v.string()),
  actionItems: ActionItemsSchema,
});

/** In minutes; null where no document states it. */
export const FigureSchema = v.object({
  /** How many documents state it … */
  count,
  /** … of how many. */
  of: count,
  mean: v.nullable(v.number()),
  median: v.nullable(v.number()),
  p90: v.nullable(v.number()),
});

const FiguresSchema = v.object({
  timeToDetect: FigureSchema,
  timeToAcknowledge: FigureSchema,
  timeToResolve: FigureSchema,
  duration: FigureSchema,
});

const LeftOutSchema = v.object({ repository: v.optional(v.string()), path: v.string(), reason: v.string() });

export const StatsSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('postmortem-gate'), version: v.string() }),
  /** The rubrics in force: a profile's name, or a template's path. */
  profiles: v.array(v.string()),
  /** The day on which an action item is overdue if it was due before. */
  asOf: DaySchema,
  /** Which part of a run this is; the parts of a repository can only be merged all together. */
  shard: v.optional(v.object({ index: part, of: part, repository: v.optional(v.string()) })),
  totals: v.object({
    documents: count,
    /** Those that could not be judged. */
    unread: count,
    /** Those that state the day on which their incident began. */
    dated: count,
  }),
  figures: FiguresSchema,
  /** By the month in which the incident began, as the document writes it; months without an incident are left out. */
  months: v.array(v.object({ month: v.string(), documents: count, figures: FiguresSchema })),
  /** The checks, those first that fail most. */
  checks: v.array(v.object({ id: v.string(), says: v.string(), failed: count, judged: count })),
  actionItems: v.object({ open: count, overdue: count, withoutDue: count, closed: count, unstated: count }),
  documents: v.array(DocumentFiguresSchema),
  leftOut: v.array(LeftOutSchema),
});

export type ActionItems = v.InferOutput<typeof ActionItemsSchema>;
export type OpenItem = v.InferOutput<typeof OpenItemSchema>;
export type DocumentFigures = v.InferOutput<typeof DocumentFiguresSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Figures = v.InferOutput<typeof FiguresSchema>;
export type Stats = v.InferOutput<typeof StatsSchema>;
