/** Time zones as people name them: abbreviations, offsets, regions, countries and cities. */

export interface Zone {
  /** As written, without brackets: `WAT`, `UTC+1`, `East Africa Time`. */
  readonly text: string;
  /** Minutes east of UTC; null where it depends on the season, or where the name means several zones. */
  readonly offset: number | null;
  /** No place keeps it: `UTC+99`. */
  readonly isImpossible?: true;
}

const fixed: Readonly<Record<string, number>> = {
  UTC: 0,
  ZULU: 0,
  GMT: 0,
  UCT: 0,
  WET: 0,
  WEST: 60,
  WAT: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  CAT: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  TRT: 180,
  IDT: 180,
  IRST: 210,
  PKT: 300,
  UZT: 300,
  NPT: 345,
  BDT: 360,
  WIB: 420,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  KST: 540,
  JST: 540,
  WIT: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ART: -180,
  CLT: -240,
  NST: -210,
  NDT: -150,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  COT: -300,
  PET: -300,
  MUT: 240,
};

/** Several zones, or a pair that changes with the season. */
const open = ['CST', 'IST', 'BST', 'AST', 'GST', 'ET', 'CT', 'MT', 'PT', 'AET', 'NZT', 'WST', 'CLST', 'MET'];

/** Abbreviations that are English words too: only in capitals. */
const capitalsOnly = new Set([
  'EAT',
  'CAT',
  'WET',
  'WEST',
  'PET',
  'ART',
  'MET',
  'ET',
  'CT',
  'MT',
  'PT',
  'NST',
  'COT',
  'MUT',
  'WIT',
]);

/** In lower case. */
const abbreviations: ReadonlyMap<string, number | null> = new Map([
  ...open.map((word): [string, null] => [word.toLowerCase(), null]),
  ...Object.entries(fixed).map(([word, offset]): [string, number] => [word.toLowerCase(), offset]),
]);

/**
 * The offset of a zone's abbreviation; undefined: no such zone.
 * @param lower the word in lower case
 */
export function abbreviationOffset(word: string, lower: string): number | null | undefined {
  const offset = abbreviations.get(lower);
  if (offset === undefined) return undefined;
  const upper = word.toUpperCase();
  if (word !== upper && (capitalsOnly.has(upper) || (word !== lower && word.slice(1) !== word.slice(1).toLowerCase())))
    return undefined;
  return offset;
}

/** Regions whose name stands before "time", with their offset, or the IANA zone that has it. */
const regions: Readonly<Record<string, number | string | null>> = {
  'coordinated universal': 0,
  universal: 0,
  'greenwich mean': 0,
  greenwich: 0,
  zulu: 0,
  'west africa': 60,
  'western africa': 60,
  'west african': 60,
  'west central africa': 60,
  'central africa': 120,
  'central african': 120,
  'south africa': 120,
  'south african': 120,
  'east africa': 180,
  'east african': 180,
  'eastern africa': 180,
  'eastern african': 180,
  'western european': 'Europe/Lisbon',
  'central european': 'Europe/Paris',
  'eastern european': 'Europe/Athens',
  european: null,
  british: 'Europe/London',
  uk: 'Europe/London',
  irish: 'Europe/Dublin',
  moscow: 180,
  arabian: 180,
  arabia: 180,
  gulf: 240,
  india: 330,
  indian: 330,
  pakistan: 300,
  china: 480,
  japan: 540,
  korea: 540,
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: -600,
  atlantic: 'America/Halifax',
  'us eastern': 'America/New_York',
  'us central': 'America/Chicago',
  'us mountain': 'America/Denver',
  'us pacific': 'America/Los_Angeles',
  brasilia: -180,
  'australian eastern': 'Australia/Sydney',
  'australian central': 'Australia/Adelaide',
  'australian western': 480,
  'new zealand': 'Pacific/Auckland',
};

/** Countries in one zone (and what their people are called) → an IANA zone. */
const countries: Readonly<Record<string, string>> = {
  nigeria: 'Africa/Lagos',
  nigerian: 'Africa/Lagos',
  kenya: 'Africa/Nairobi',
  kenyan: 'Africa/Nairobi',
  ghana: 'Africa/Accra',
  ghanaian: 'Africa/Accra',
  ethiopia: 'Africa/Addis_Ababa',
  ethiopian: 'Africa/Addis_Ababa',
  egypt: 'Africa/Cairo',
  egyptian: 'Africa/Cairo',
  morocco: 'Africa/Casablanca',
  moroccan: 'Africa/Casablanca',
  rwanda: 'Africa/Kigali',
  rwandan: 'Africa/Kigali',
  uganda: 'Africa/Kampala',
  ugandan: 'Africa/Kampala',
  tanzania: 'Africa/Dar_es_Salaam',
  tanzanian: 'Africa/Dar_es_Salaam',
  zambia: 'Africa/Lusaka',
  zimbabwe: 'Africa/Harare',
  malawi: 'Africa/Blantyre',
  botswana: 'Africa/Gaborone',
  mozambique: 'Africa/Maputo',
  namibia: 'Africa/Windhoek',
  angola: 'Africa/Luanda',
  cameroon: 'Africa/Douala',
  senegal: 'Africa/Dakar',
  'ivory coast': 'Africa/Abidjan',
  benin: 'Africa/Porto-Novo',
  togo: 'Africa/Lome',
  algeria: 'Africa/Algiers',
  tunisia: 'Africa/Tunis',
  sudan: 'Africa/Khartoum',
  somalia: 'Africa/Mogadishu',
  madagascar: 'Indian/Antananarivo',
  mauritius: 'Indian/Mauritius',
  eswatini: 'Africa/Mbabane',
  lesotho: 'Africa/Maseru',
  israel: 'Asia/Jerusalem',
  turkey: 'Europe/Istanbul',
  lebanon: 'Asia/Beirut',
  'saudi arabia': 'Asia/Riyadh',
  'united arab emirates': 'Asia/Dubai',
  uae: 'Asia/Dubai',
  'sri lanka': 'Asia/Colombo',
  bangladesh: 'Asia/Dhaka',
  nepal: 'Asia/Kathmandu',
  singapore: 'Asia/Singapore',
  philippines: 'Asia/Manila',
  philippine: 'Asia/Manila',
  vietnam: 'Asia/Ho_Chi_Minh',
  thailand: 'Asia/Bangkok',
  germany: 'Europe/Berlin',
  german: 'Europe/Berlin',
  france: 'Europe/Paris',
  french: 'Europe/Paris',
  spain: 'Europe/Madrid',
  italy: 'Europe/Rome',
  netherlands: 'Europe/Amsterdam',
  dutch: 'Europe/Amsterdam',
  portugal: 'Europe/Lisbon',
  poland: 'Europe/Warsaw',
  sweden: 'Europe/Stockholm',
  norway: 'Europe/Oslo',
  denmark: 'Europe/Copenhagen',
  finland: 'Europe/Helsinki',
  greece: 'Europe/Athens',
  ireland: 'Europe/Dublin',
  ukraine: 'Europe/Kyiv',
  russia: 'Europe/Moscow',
  colombia: 'America/Bogota',
  peru: 'America/Lima',
  chile: 'America/Santiago',
  argentina: 'America/Argentina/Buenos_Aires',
};

/** Places that people say in place of the IANA zone's own city. */
const otherCities: Readonly<Record<string, string>> = {
  abuja: 'Africa/Lagos',
  ibadan: 'Africa/Lagos',
  kano: 'Africa/Lagos',
  mombasa: 'Africa/Nairobi',
  kumasi: 'Africa/Accra',
  'cape town': 'Africa/Johannesburg',
  pretoria: 'Africa/Johannesburg',
  durban: 'Africa/Johannesburg',
  rabat: 'Africa/Casablanca',
  alexandria: 'Africa/Cairo',
  kolkata: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  boston: 'America/New_York',
  austin: 'America/Chicago',
  kyiv: 'Europe/Kyiv',
  'tel aviv': 'Asia/Jerusalem',
  geneva: 'Europe/Zurich',
  barcelona: 'Europe/Madrid',
  kathmandu: 'Asia/Kathmandu',
};

let known: Map<string, string> | undefined;

/** City names in lower case → IANA zone, from the list that the runtime keeps. */
function cities(): Map<string, string> {
  if (known) return known;
  known = new Map(Object.entries(otherCities));
  for (const id of Intl.supportedValuesOf('timeZone')) {
    const city = id
      .slice(id.lastIndexOf('/') + 1)
      .replaceAll('_', ' ')
      .toLowerCase();
    if (id.includes('/') && !known.has(city)) known.set(city, id);
  }
  return known;
}

/** Which half of the year a zone's name is of: `Eastern Standard Time`, `British Summer Time`. */
export type Season = 'standard' | 'summer';

/** What an IANA zone keeps in its two halves of the year, the lesser first. */
const offsets = new Map<string, readonly [standard: number, summer: number]>();

/** The offset of an IANA zone in a season, or all year; null where it changes, or has no such season; undefined: no such zone. */
export function ianaOffset(id: string, season: Season | null = null): number | null | undefined {
  const key = id.toLowerCase();
  const kept = offsets.get(key) ?? readOffsets(id);
  if (kept === undefined) return undefined;
  offsets.set(key, kept);
  const [standard, summer] = kept;
  if (standard === summer) return season === 'summer' ? null : standard;
  // Irish Standard Time is that of the summer.
  if (season === null || key === 'europe/dublin') return null;
  return season === 'standard' ? standard : summer;
}

/** The first parts of IANA zone names. */
const areas = new Set([
  'africa',
  'america',
  'antarctica',
  'arctic',
  'asia',
  'atlantic',
  'australia',
  'brazil',
  'canada',
  'chile',
  'etc',
  'europe',
  'indian',
  'mexico',
  'pacific',
  'us',
]);

/** What the name of a zone may begin with in lower case. */
export const zoneWords: readonly string[] = [...abbreviations.keys(), ...areas];

export function isArea(word: string): boolean {
  return areas.has(word);
}

function readOffsets(id: string): readonly [number, number] | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: id, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const at = (month: number) => {
    const name = format.formatToParts(Date.UTC(2024, month, 15)).find((p) => p.type === 'timeZoneName')?.value ?? '';
    const [hours = 0, minutes = 0] = name.slice(4).split(':').map(Number);
    return name === 'GMT' ? 0 : (name[3] === '-' ? -1 : 1) * (hours * 60 + minutes);
  };
  const [january, july] = [at(0), at(6)];
  return [Math.min(january, july), Math.max(january, july)];
}

/** The offset of what stands before the word "time": a region, country or city; undefined: no such place. */
export function placeOffset(name: string, season: Season | null = null): number | null | undefined {
  const key = name.toLowerCase();
  if (Object.hasOwn(regions, key)) {
    const zone = regions[key]!;
    if (typeof zone === 'string') return ianaOffset(zone, season);
    return season === 'summer' ? null : zone;
  }
  return Object.hasOwn(countries, key) ? ianaOffset(countries[key]!, season) : cityOffset(name, season);
}

/** The offset of a city that names a zone; undefined: no such city. */
export function cityOffset(name: string, season: Season | null = null): number | null | undefined {
  const id = cities().get(name.toLowerCase());
  return id === undefined ? undefined : ianaOffset(id, season);
}
