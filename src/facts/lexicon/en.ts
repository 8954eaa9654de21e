/**
 * How English puts the concepts that the facts rest on; `grammar.ts` describes the patterns. A concept stands below
 * those that it is built of. Only what people write about outages in general belongs here: no names of products
 * but of tools that watch or answer for many, and nothing that a single document made necessary.
 */
import type { Lexicon } from '../grammar.js';

export const en = {
  // Small words
  not: `
    not, no, never, without, cannot, can't, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't
    wouldn't, hasn't, hadn't, nothing, none, neither, nor
  `,
  have: 'has, have, had, having',
  be: 'is, are, was, were, be, been, being',
  denial: `
    not, never, no, without, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't, wouldn't, nobody
    no one
  `,
  /** Before an act: it did not happen, or not yet; somebody refused, intended or only imagined it. */
  unreal: `
    not, never, no, nothing, none, neither, nor, nobody, without, couldn't, didn't, doesn't, don't, wasn't, weren't, isn't
    wouldn't, shouldn't, won't, hasn't, hadn't, haven't
    would, should, will, ought, if, unless, whether
    could/might/must have
    consider*/contemplat*/hesitat*/refus*/declin*/forgot/fail*/neglect*/omit*/want*/intend*/plan/plans/planned/hope/hopes/hoped/hoping/prepar*/ready/about ~1 to
    considered, considers, considering, contemplat*
    thought/thinking/thinks about/of
    talked/talking/discussed/discussing ~1 whether/about/of
    gave/give/gives/giving up
    instead of
    rather than
    decid* against
    unable to
    avoid*
  `,
  auxiliary: '<be>, <have>, yet, even, ever, actually, really, properly, fully, to',
  /** Where a clause goes on to something else. */
  turn: 'but, however, until, later, so, then, instead, rather, eventually, finally, though, although',
  adverb: `
    then, also, immediately, quickly, successfully, manually, subsequently, finally, promptly, temporarily, later
    again, properly, correctly, eventually
  `,
  all: 'all, every, each, entire, whole',
  percent: `
    # %
    # percent*
    # per cent
    five/ten/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred percent
    five/ten/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred per cent
  `,

  // People
  user: `
    user*, customer*, client, clients, visitor*, subscriber*, merchant*, consumer*, member, members, student*
    people, persons, viewer*, player*, reader*, patient*, shopper*, buyer*, seller*, guest*, tenant*, passenger*
    employee*, learner*, teacher*, audience*, candidate*, parent/parents, rider*, citizen*, resident*
    pupil*, applicant*, donor*, farmer*, traveller*, traveler*, follower*, driver*, courier*, fan/fans, nurse*, doctor*
    clinician*, lecturer*, professor*, parishioner*, trader*, partner*, freelancer*, gamer*
    listener*, commuter*, caller*, bidder*, researcher*, scientist*, receptionist*, secretar*, assistant*, presenter*, volunteer*, clerk*, lawyer*, attorney*, accountant*, journalist*, neighbour*, neighbor*, officials, cook/cooks, taxpayer*, voter*, cashier*
    storekeeper*, shopkeeper*, retailer*, household*, families, compan*, firm/firms, business/businesses
    organisation*, organization*, school/schools, hospital*, clinic/clinics, pharmac*, restaurant*, bank/banks
    branch/branches, hotel/hotels, shops, stores, campus*, faculties, universit*
    participant*, attendee*, contestant*, competitor*, alumni, cohort, classmate*, whoever
    beta tester*
  `,
  'user-quality': `
    active, registered, paying, paid, unique, concurrent, affected, daily, monthly, different, distinct, our, the
    its, total, internal, external, enterprise, individual, end, website, site, app, web, platform, mobile, online
    new, existing, premium, regular, potential, loyal, logged, single, business, corporate, regional, local
    remote, of
  `,
  role: `
    engineer*, developer*, dev, devs, devops, sre, sres, dba, dbas, admin, admins, administrator*, sysadmin*
    operator*, technician*, programmer*, architect*, specialist*, expert*, manager*, management, leadership, lead
    leads, leader*, supervisor*, director*, cto, ceo, cio, vp, colleague*, coworker*, teammate*, instructor*
    mentor*, tutor*, peer, peers, vendor*, provider*, supplier*, contractor*, consultant*, analyst*, responder*
    commander*, chief*, custodian*, principal/principals, captain*, guild*, chapter*, tribe*
    head of/heads
    network/it/cloud/platform/web/database/site/store/field/security operations/ops
    service/it/help/abuse/registry/duty/front desk/desks
    call/contact/service centre*/center*
    shift lead/leader/manager
    !the/our/a/an/this/that/these/all/whole/entire/other/another/any/necessary/relevant/appropriate/concerned/responsible/right/respective/correct/affected/involved/to/of/and/by/with/,/( team/teams
    department*, crew, group, groups, helper*, friend, friends, cavalry, reinforcement*, squad*, personnel, staff
    guys, folks
    helpdesk
    help desk
    on call
    oncall
    support <team-word>?
    electrician*, intern, interns, stakeholder*, owner*, maintainer*, representative*, officer*
  `,
  'team-word': 'team, teams, group, department, desk, engineer*, staff',
  person: `
    <role>, team, teams, i, we, he, she, they, someone, somebody
    one of us
    member*, tester*, qa
  `,

  // Things
  component: `
    website*, site, sites
    web/landing/home/login/checkout/main/front page*
    webpage*, homepage*, page, pages, app, apps, application*, platform*, portal*, server*, webserver*, api, apis
    database*, db, dbs, gateway*, checkout, cluster*, endpoint*, dashboard*, container*, frontend, backend
    front/back end
    nginx, apache, mysql, postgres*, redis, mongo*, haproxy, wordpress, kafka, elasticsearch, jenkins, kubernetes
    load balancer*
    loadbalancer*, dns, network, networks, cdn, queue*, microservice*
    !the/our/a/an/this/that/any/all/some/of/in/and/or/to/for/its/their/entire/whole/full/complete/normal/with/from/no/as/is/was/by/on/when/,/(/)/% service/services
    search box*/bar*/engine*/results
    ussd, ivr, hotline*, helpline*
    phone/price/help/support/information line
    store, shop, marketplace, storefront, system, systems, pipeline*, feature*, functionality, vpn, wifi, software
    game, tool, tools, console, bot/bots, converter*, calculator*, interface*, login, logins
    log in
    sign in/up
    transaction*, payment*
    node*, instance*, host/hosts, machine*, device*, router*, relay*, worker*, job/jobs
    mail, mails, email, emails
    email/push/order/sms/text/mail/in-app notification*/message*/delivery/alerts
    ticket/meal/food/room/seat/flight/bus/train/order/card/mobile/bill sale*/booking*/reservation*/ordering/tracking/payment*
    timetable*, calendar*, locator*, map/maps, catalog*, newsletter*, inbox*, mailbox*, chat/chats, chatbot*
    file share*, printer*, print server, stream/streams, streaming, livestream*, feed/feeds, proxy, proxies, cache
    broker*, scheduler*, crawler*, importer*, exporter*, report/reports generation/page/module, module/modules
    till/tills, pos terminal*, kiosk*, atm/atms, turnstile*
    service/services/system/systems/component/components | !none/n/na/unknown
  `,
  quantity: `
    #
    one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/dozen/dozens/hundred/hundreds/thousand/thousands/million/millions <many>? of?
    # <many> of?
    several/few hundred/thousand/dozen/million
  `,
  many: 'hundred, hundreds, thousand, thousands, million, millions, k, m, dozen',
  number: '#, one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, hundred',
  /** What users ask of a service. */
  request: `
    attempts, requests, transactions, traffic, logins, orders, bookings, calls, sessions, visits, payments, checkouts
    searches, trips, uploads, downloads, deliveries, messages, purchases, views, pageviews
  `,
  portion:
    'one/two/three/four third/thirds/quarter/quarters/fifth/fifths/tenth/tenths, half, third, thirds, quarter, quarters, fifth, tenth, majority, <percent>',
  share: `
    <portion> ~6 <user>/traffic/visits/sessions
    <user> affected/impacted ~4 <percent>
    <user> ( ~1 <percent>
    <portion> ~4 <request>
    requests ~8 <percent>
    <all> ~3 traffic/requests/visits/sessions/accounts
    <user> ~2 :/| ~2 <percent>
    affected/impacted/impact ~2 :/| ~2 <portion>
    <user> ~2 :/| ~2 <quantity>
    <percent>/<quantity> ~4 accounts
    affected/impacted/impact/affecting/impacting ~3 <portion>
    <percent> ~2 affected/impacted
    <all> ~1 <user-quality>? <user-quality>? <user>
    <user> ~2 all/none
    no/zero/any/single ~1 <user>
    none of ~3 <user>
    everyone, everybody, anyone, anybody, nobody, noone
    no one
    <user> ~1 <be> ~1 <not> ~1 affected/impacted
    <not> ~2 affect*/impact* ~3 <user>
    no/zero impact on/to/for ~2 <user>
    <number> <user>/<request>? in ~1 <number> <user>/<request>
    <number> ~1 out of ~2 <number>
    <number> user/customer/visitor/student in ~1 <number>
    <quantity> <user-quality>? <user-quality>? <user-quality>? <user>
    <all> of ~4 <user>
    not ~1 single <user>
    every/each one of
    <portion>/<number> of those who/with/that
    <all>/<percent> ~2 testers
    <all> <quantity> of them/us
    all/none/most of them/us
    no/zero/all/every ~1 orders/bookings/payments/logins/deliveries/votes/calls/searches/messages/transactions/checkouts
    of ~3 <user> ~4 <percent>/<portion>
    <percent>/<portion> of all/them/total/everyone/us
    <user> in/across/from/over/throughout ~1 <all> ~1 country/region/city/town/campus/company/school/college/university/organisation/organization/world/continent/office
    nationwide, worldwide, globally, company-wide, countrywide
    <user>/<request>/traffic nowhere/anywhere/everywhere
    <number> out of/in ~1 <number> ~4 <user>/<request>
    only/just/merely !a/some/few/several/certain/part/parts/many ~2 affected/impacted/concerned/touched/hit
    only/just/merely ~2 <user>/staff/testers ~4 affected/impacted/concerned/touched/hit/felt/noticed/suffered
    affected/impacted/concerned/touched/hit ~1 only/just !a/some/few/several/certain/part/parts/many/# ~2 <user>/staff/testers
    number of ~3 <user> ~3 :/is/was/were ~2 <quantity>
    every second/third/fourth/fifth/tenth/other ~1 <user>/payment/order/request/login/booking/call/message/session/visit/upload/page
  `,
  aware:
    'notices, noticed, noticing, knows, knew, realised, realized, realises, realizes, saw, sees, understood, understands, found, finds, else, on, looked, checked, reacted, reacts, answered, answers, acknowledged, acknowledges, responded, responds, picked, picks, suspected, thought, to, available, of, renewed, renews, tested, tests, reviewed, reviews, documented, documents, maintains, maintained, owns, owned, remembered, remembers, watched, watches, removed, cleaned, touched',
  /** A share of machinery, and courtesy: no share of the users that were affected. */
  'other-share': `
    <portion> of ~2 disk*/memory/ram/cpu*/storage/space/capacity/quota/bandwidth/connections/pool*/heap/budget/time/cache/thread*/file*/node*/server*/instance*/pod/pods/worker*/machine*/partition*/core/cores/cluster*
    <all> ~3 <user> <be> ~2 important/valued/valuable/dear/welcome/precious
    <all> ~2 <user> should/must/counts/matters/matter
    assign*/reach*/contact*/dispatch*/hire*/message* any/single ~1 <user>
    not all/every/everyone/everybody/each
    nobody/noone <aware>
    no one <aware>
    <number> disk*/node*/server*/instance*/pod/pods/worker*/machine*/partition*/core/cores/cluster*/replica*/check*/test*/attempt*/host/hosts/engineer*/region*/database*/services/team* out of
    team/company/department ~1 has/have/of/with ~2 <quantity> people/employees/members
    have/has ~1 <quantity> ~2 <user> in total
    we are/were <quantity>
  `,
  name: '@',
  calendar: `
    january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sep
    sept, october, oct, november, nov, december, dec, monday, mon, tuesday, tue, wednesday, wed, thursday, thu
    friday, fri, saturday, sat, sunday, sun, africa, america, asia, europe, pacific, eastern, central, time
    standard, daylight
  `,

  // Trouble
  outage: `
    outage*, downtime*, incident*, disruption*, interruption*, breakdown*, blackout*
  `,
  problem: 'issue*, problem*, <outage>, bug, bugs, fault, faults, failure*, anomal*, error*, glitch*',
  'error-code': `
    500, 501, 502, 503, 504, 400, 401, 403, 404, 408, 429
    5/4 xx
  `,
  access: `
    access*, connect*, log, login, sign, reach*, load*, open*, use, view*, brows*, visit*, complet*, see, get
    find, retriev*, upload*, download*, send*, receiv*, purchas*, pay, buy, submit*, perform*, authenticat*
    interact*, process*, navigat*, place, proceed, make, register, book
  `,
  /** Trouble that is someone's experience only where a user or an answer is named with it. */
  hiccup: `
    error*, crash*, fail*, disrupt*, interrupt*, issue*, problem*, outage*, downtime*, glitch*, down, offline
    went dark
    <not> ~2 work*/function*
  `,
  /** What a thing no longer does, or does wrongly, whatever the thing. */
  malfunction: `
    could/can not ~1 be *ed/seen/sent/paid/bought/made/read/found/sold/shown/written/taken/heard/set/put/reset
    couldn't/cannot/can't ~1 be *ed/seen/sent/paid/bought/made/read/found/sold/shown/written/taken/heard/set/put/reset
    was/were/is/are not/never <adverb>? generated/sent/delivered/saved/displayed/shown/created/processed/printed/updated/rendered/loaded/synced/published/played/posted/imported/exported/accepted/calculated/issued/booked/recorded/stored/recognised/recognized/registered/credited/paid/refreshed/shipped/counted/forwarded/transmitted/written/kept
    wasn't/weren't <adverb>? generated/sent/delivered/saved/displayed/shown/created/processed/printed/updated/rendered/loaded/synced/published/played/posted/imported/exported/accepted/calculated/issued/booked/recorded/stored/recognised/recognized/registered/credited/paid/refreshed/shipped/counted/forwarded/transmitted/written/kept
    did/does/do nothing
    nothing could ~1 be
    stops/stopped *ing
    would/will not play/load/open/start/print/scan/sync/connect/move/boot/save/work
    wouldn't/won't play/load/open/start/print/scan/sync/connect/move/boot/save/work
    closed/closes/quit/quits/restarted/ended ~1 by itself/themselves
    quit/quits/closed/closes unexpectedly/suddenly
    came/come/comes/arriv* ~4 late/later
    sent/delivered/shown ~4 late
    no ~2 was/were issued/sent/delivered/shown/created/printed/saved/generated/displayed
    show*/display*/saw/see/sees ~2 white/black/blank/grey/gray/empty/old/stale/broken
    wait*/sat/stuck in line/queue
    forgot what/who/their/which
    stopped after/halfway/midway
    out of order/sync
    did/does/do not react/respond/answer/open/close/move/arrive/work/load/start/play
    didn't/doesn't/don't react/respond/answer/open/close/move/arrive/work/load/start/play
    went/goes/turned black/blank/dark/white/silent
    never arrived/finished/came/loaded/ended/completed/appeared/started/opened/reached
    deliver*/sent/ordered/booked/shipped/counted/printed/posted twice
    stood still
  `,
  symptom: `
    <malfunction>
    <user> ~8 <hiccup>
    <user> ~2 had/have/has to
    kept loading/spinning/buffering/turning/reloading/redirecting/restarting
    nothing happen*
    buffering, buffered
    too many requests/redirects
    need*/took/takes ~3 tries/attempts
    again and
    over and over
    error/maintenance message*/page*/code*/response*/screen*
    return*/show*/respond*/display*/serv*/receiv*/saw/got/getting/http/throwing/threw ~4 error*
    errors when/on/while/during/instead/for/to
    fail* to <access>/respond/start
    <access> ~2 fail*
    failed ~1 <access>/login*/log/booking*/transaction*/payment*/request*/order*/upload*/download*/connection*/attempt*
    login*/transaction*/payment*/request*/booking*/order*/connection*/call/calls/authentication/upload*/checkout/purchase* ~2 fail*/error*/unsuccessful
    site/website/app/application/page/pages ~3 crash*
    service ~2 interruption*
    <user> ~4 scratching/refreshing/waiting/staring/wondering/greeted/faced/facing/saw/seeing/complaining/confused/angry
    0/zero/no results
    <not> ~2 deliver*/arriv*/sent/saved/published
    stay*/remain* ~3 queue/queued/pending/loading
    unavailab*, inaccess*, unreachab*, unresponsiv*, unusab*, nonfunctional, slow*, sluggish*, lag, lags, lagging
    laggy, lagged, latenc*, timeout*
    time/timed/timing/times out/outs
    <error-code>, hang, hangs, hung, hanging, freez*, froze, frozen, broke, broken, breaking, breakage, blank
    inability, empty, spinner*, grey, garbled, stared
    could/can not
    unable, impossible, difficult*, struggl*, cannot, couldn't, can't
    <not> ~2 <access>
    <not> ~2 respond*/load*/display*/appear*/show*/render*/able/possible/accessible/available
    degrad*, delay*, intermitten*, denied, deny, denying, denial, refus*, reject*
    prevent* ~4 from
    prevented
    prevent* ~3 <user>
    lost, lose, losing, loss
    lock*/shut/kick*/log*/throw*/threw out
    stuck, stall*, missing, vanish*, disappear*, duplicat*
    incorrect/wrong/stale/corrupt*/garbled/inconsistent ~2 data/result*/page*/price*/balance*/information/content/response*/output/amount*/rate/rates/total*/value*/figure*/number*
    wrong ~1 date/dates/label/labels/person/people/language/currency/account/accounts/order/orders/item/items/product/products/seat/seats/picture/pictures
    what ~1 <user> ~1 saw/see/felt/noticed/experienced/experience/got :/|
    symptom/symptoms/experience :/|
    reduced/poor/bad/impaired/suffer*/impact*/affect* ~3 performance
    took/take/takes/taking ~6 second*/minute*/hour*/long/longer/forever/ages
    nobody/noone/one/none ~2 could/<access>/able
    nobody/noone/none ~5 could ~1 <access>
    long/longer/prolonged/slower/increased ~2 load*/response/wait*/time/times
    frustrat*
    no ~2 access
    restricted
    limited ~1 access*
    warning*, spinning, halt*
    mails/emails/messages/newsletters/notifications/invoices ~3 bounc*
    connection*/call/calls/session*/packet*/request*/order*/message*/traffic/users ~3 drop/drops/dropped/dropping
    drop/drops/dropped/dropping ~3 connection*/call/calls/session*/packet*/requests/orders/message/messages
    unexpected* ~2 behav*
    experienc* ~2 issues/problems/errors
    <user> ~4 got/saw/see/sees/heard/waited/kept/lost
    charged/billed twice/double
    <user> ~2 met/hit/stood/sat/ended/watched/turned/found/faced/lost/left/read/queued/missed/waited/gave
    <user> were/was/got/are/is ~1 matched/thrown/kicked/logged/turned/sent/shown/presented/left/asked/told/charged/billed/cut/stopped/redirected/met/treated/forced/required/served
    billed/charged/debited/paid/sent/shipped ~4 twice/double/again
    double/duplicate charge*/payment*/debit*/email*/message*/order*
    load* ~4 # second*/minute*
    abandon*
    endless*, garbage, gibberish, nonsense, unstable, flaky, crawl*, misbehav*
    <not> ~2 sync*/start*/boot*/play*/print*/scan*/vote*/order*/save*/post*/search*/move*/change*
    refus* to
    piled/pile/piling up
    could only
    only a ~2 page
    kept asking/logging/reloading/failing/crashing/redirecting
    redirected to
    nobody/noone/one ~2 got/received/saw/heard
    <user> ~1 got/received/saw/had/heard/found no
    given/got/shown/received/saw/see/sent ~3 wrong/old/outdated
    shown as/with
    double entries/entry/rows/posts
    without ~2 styles/pictures/images/content/text/sound/prices
    invalid credentials/password/token/session
    # minutes/hours/days old
    one/two/three/four/five/six/several/some/many minutes/hours/days old
    took/takes ~8 to open/load/log/pay/answer/respond/render/upload/search/book/register
    declin*
    asked to log/sign/confirm/pay/enter
    show/shows/showed/gave/gives/returned/returns/displayed/displays no
    could neither
    end/ended/ends after
    end/ended/ends/stop/stops/stopped/answers/answered/quit/quits/aborted/aborts with ~3 error*/exception*/message*
    need/needed/needs ~4 second*/minute*
    came twice
    spam folder
    disconnect*
    only after ~2 reload*/tries/attempts
    scores/prices/results/numbers/balances/totals/amounts <be> wrong/incorrect
  `,
  /** What users do with a service; who cannot do so names the function that is down. */
  function: `
    add, pay, book, order, buy, upload, download, submit, register, enrol*, print, search, post, comment, checkout, renew
    withdraw, deposit, transfer, stream, watch, play, vote, message, call, share, export, import, subscribe, reserve, track
    chat, scan, ship, refund, cancel, save, edit, publish, send, receive, trade, bid, donate, apply, reset, push, pull, clone
    check/log in/out/on
    hand in
    top up
    place/make/complete/finish/join/open/see/view/read/use/access/reach/load the/their/our/its/any/a/an/his/her/new !service/services/system/cause/reason/problem/issue/logs/log/error/fix/one/thing/document
  `,
  'barred-function': `
    could/can/able not ~1 <function>
    not able to ~1 <function>
    couldn't/cannot/can't ~1 <function>
    unable/impossible to ~1 <function>
    inability to ~1 <function>
    nobody/none/noone ~4 could/can/able ~2 <function>
    no one ~4 could/can/able ~2 <function>
    nothing could ~1 be printed/bought/booked/sent/saved/uploaded/paid/ordered/sold/scanned/posted/shipped/downloaded/registered
  `,
  /** What an outage costs those who run the service, and how long it keeps them. */
  cost: `
    incident/outage/downtime/this/that/engineer/engineers/team/recovery/investigation/restart/fix/repair/resolution/debugging took/take/takes
    took/takes place ~20 took/takes
    it took ~8 to recover/fix/find/resolve/restore/repair/solve/notice/identify/understand/detect/bring/diagnose/return
    <user> ~4 lost/lose/loses ~4 money/revenue/dollars/euros/sales/income/trust
    lost/lose/loses/losing/loss/losses ~4 money/revenue/dollars/euros/sales/income/trust
  `,
  'gave-out': `
    <malfunction>
    fail/fails/failed/crash/crashes/crashed/froze/freezes/stalled/stalls/hung/died/broke/vanished/disappeared/buffered/stuttered/flickered
    reject*/refus* every/all/each/any/new/valid/correct
    <be> impossible/dead/gone/blank
    refus* to
    stood still
    took/takes ~6 to answer/respond/load/open/start/react
    went/goes black/blank/dark/white/silent/dead/offline
    never arrived/finished/came/loaded/ended/completed/appeared/started/opened/reached
    return* null/nothing/garbage
    timed out
    ended in
  `,
  'failed-component': `
    <barred-function>
    !what/it/they/this/that/these/which/who/there/we/i/you/he/she/one/us/them/service/services/outage/incident/issue/problem/users/customers/clients/people/students/visitors/engineer/engineers/developer/team/everything/nothing/something/anything/everyone/nobody/someone/some/all/many/most/access/data/and/or/but/also/then/simply/just/only/still/suddenly/completely/not/never/%/,/deployment/deploy/release/update/upgrade/migration/restart/rollback/attempts/attempt/fix/check/checks/test/tests/build <gave-out>
    <component> ~4 <symptom>/<hiccup>
    login*/search/sign/upload*/download*/booking*/order*/payment*/checkout ~2 <hiccup>
    upload*/download*/booking*/order* ~2 <hiccup>
    !it/they/this/that/which/who/there/we/i/you/service/services/outage/incident/issue/problem/users/customers/clients/everything/nothing/access/data/and/% experienced/suffered/became/was/were/went/is/are/stayed/remained/kept/got/turned/gave/threw/answered/returned/showed/rendered/stopped ~4 <symptom>/down/offline
  `,
  onset: `
    <outage> ~2 occurred/occured/began/begins/started/starts/start
    onset/beginning/start of
  `,

  // Finding out
  monitor: `
    monitor*, alert, alerts, alarm*, notification*, pager*, cloudwatch, datadog, nagios, prometheus, grafana
    pagerduty, sentry, zabbix, uptimerobot, pingdom, opsgenie, splunk, kibana, newrelic, wavefront, dynatrace
    alertmanager, statuscake, sumologic, rollbar, bugsnag, honeycomb, icinga, netdata, monit, munin, loki
    appdynamics, instana, freshping, logwatch, checkmk, victoriametrics, uptimekuma, betterstack, healthchecks
    updown, site24x7, cronitor, solarwinds, prtg, cacti, centreon, sensu, graylog, elk, papertrail, lightstep
    uptime kuma
    better stack/uptime
    sms, canary, smoke test*
    uptime robot
    new relic
    health check*
    watchdog*, probe, probes, dashboard*, metric*
    automated/automatic/scheduled/routine/synthetic check*/test*
    logs
  `,
  notify: `
    notif*, alert*, trigger*, fire, fired, fires, firing, detect*, indicat*, show, showed, shows, showing, shown
    report*, flag*, signal*, warn*, page, paged, pages, raise*, reveal*, sent, send, sends, sending
    pick*/picked up
    go/goes/went off
    turn/turns/turned critical/warning
    sound*, identif*, note, noted, notes, received, receive, receives, catch*, caught, inform*, register*
    highlight*, recorded, spot*, observ*
    start*/began ~3
    text, texts, texted, texting, wake, wakes, woke, waking, email*, mails, mailed, message/messages/messaged, ping/pings/pinged
    ring, rings, rang, call/calls/called, beep*, buzz*, shout*, scream*, complain*, turn*/turned ~1 red/amber/orange/yellow
    tell, tells, told, pop*/popped up, announce*, surfac*, trip, trips, tripped, escalat*, bark*
  `,
  notice: `
    notic*, detect*, discover*, observ*, spot, spots, spotted, spotting, saw, see, seen, realiz*, realis*
    identif*, encounter*, experienc*, found, find, finds, finding, aware, recogni*, notified, alerted, informed
    paged, reported, report, reports, reporting, received, receive, receives
    became/becomes aware
    came/come/comes across
    caught, told, wrote, called, pinged, messaged, emailed
    pick*/picked up
    confirm*, flag*, raised, tried, try, trying, attempt*
  `,
  complain: `
    complain*, report, reports, reported, reporting, ticket*, contact*, call, calls, called, calling, email*
    mail*, tweet*, tweeted, notif*, notic*, inform*, feedback*, flag*, message*, raise*, raised, inquir*, enquir*
    told, tell, tells, experienc*, encounter*
  `,
  'found-out': `
    <problem>/<symptom> ~3 detected/identified/noticed/discovered/found/observed/reported/flagged/confirmed
    detected/noticed/discovered ~4 <problem>/<symptom>
    found ~2 down/offline/broken/dead/unreachable/unresponsive/dark
    am/pm/utc/gmt/est/pst/wat/eat/cet/cat/ist detected/discovered/noticed
    detected that
  `,
  /** A monitor that should have told. */
  'silent-monitor': `
    <monitor> ~1 <not>/would/should/could ~2 <notify>
    nobody/noone/none/nothing ~1 <notice>/<notify>
    no one ~1 <notice>/<notify>
    alert/alerts/alarm/alarms/pager/notifications <be> ~1 muted/disabled/silenced/suppressed/disarmed/misconfigured
    alert/alerts/alarm/alarms/pager/notifications for/on/of ~3 <be> ~1 muted/disabled/silenced/suppressed/disarmed/misconfigured
    alert/alerts/alarm/alarms/pager/notifications failed/fails/fail to
    alert/alerts/alarm/alarms/pager stay/stays/stayed/remain/remained silent/quiet
    start*/began ~1 look*/check*/investigat*/read*/analy*/review*/search*/digging/dig/monitor*/collect*/tail*
    @/<person> ~3 say/says/said/tell/tells/told ~2 to !us/me/support/the
    opened/opens/open/raise/raises/raised/file/files/filed/logged/submitted/created ~5 ticket/case ~2 with/at
    support ticket/case/call ~2 with/at
    calls/requests/messages ~1 begin/begins/began/start/starts/started/continue/continues/continued to
    <role> <be> phoned/called/rung/asked !by
  `,
  /** Who does so knows of the trouble. */
  inquiry:
    'investigat*, checked, checks, inspect*, examin*, reviewed, restarted, rebooted, debugg*, troubleshoot*, diagnos*, suspect*, thought, assumed',
  /** What somebody found who was looking. */
  'looked-into': `
    look*/check*/inspect*/examin*/review*/analy*/stud*/search* ~8 saw/see/sees/seen/found/find/finds/show/shows/showed/reveal*/discover*/notic*
    took/take/opened/open/ran/run/read ~8 saw/see/sees/found/find/finds/noticed
    strace/ltrace/tcpdump/lsof/dmesg/journalctl/gdb/netstat/htop/curl ~3 show/shows/showed/reveal*
  `,
  detection: `
    noticed, notices, noticing, complain*, alert*, alarm*, paged, flagged, spotted, spots
    pages ~1 @/<role>
    reported
    <person>/<user>/<monitor>/@ ~2 reports/report
    page/pager/alert :
    calls/called/rings/rang/phoned/phones/wrote/writes/write/emailed/texted/texts/messaged/pings/told/tells ~4 :/us/me/that/to/support
    goes/went/turns/turned/turning/flips/flipped ~2 off/red/amber/orange/yellow
    @ saw/sees/spotted/spots/notices/noticed/discovered/discovers/realised/realises/realized/realizes
    came/come/comes/coming in/through/from ~4 <user>/<role>
    pour*/flood*/trickl*/roll* in
    word/news/message/mail/email/note/phone/letter from ~3 <user>/<role>/@
    heard ~3 from
    <person>/<user>/<role>/@ ~4 ring/rings/rang/phone/phones/phoned/radio/radios/radioed/says/said/mention*/point/points/pointed/shout*/text/texts/texted/dm/dms/knock*/dial*
    <user>/<role> ~3 come/comes/came ~2 to/in/running/over
    can't/cannot/couldn't ~6 report*/ticket/call
    file/files/filed/opens/opened/raises/raised/creates/created/submits/submitted/logs/logged ~2 report/ticket/complaint/incident/case/issue
    dm/dms/direct message*/phone call*/tweets
    curl*/ping*/browser/request/requests/reload*/refresh* ~4 <error-code>/error*/fail*/refused/timeout*/blank/nothing
    <monitor> ~6 <notify>
    <notify>/<notice> ~8 <monitor>
    via/through/from/by/using ~4 <monitor>
    alert*/alarm* ~3 received/triggered/fired/from/for/on/about/indicat*
    page/paged/pager* ~3 from/by/for/on/about
    <person> ~6 <notice>
    <notice> ~4 by ~4 <person>/<user>
    <notice> ~6 when/while/during/after
    <user> ~6 <complain>
    reported/raised/flagged/noticed/detected/discovered/found/spotted/caught by
    <complain> ~5 from/by ~6 <user>/<person>
    reports that
    bug/user/customer/client/support/error/multiple/several report/reports/ticket*/call/calls/email*
    incident report/reports/ticket*/email*
    test/tests/check/checks/checker/build/deploy*/pipeline ~4 fail*
    fail* ~3 test/tests/check/checks
    when/while/after/upon ~4 tr*/attempt*/access*/visit*/open*/check*/test*/deploy*/brows*/work*
    during ~4 test*/deploy*/check*/review*/maintenance/inspection/audit*/session*/release*/demo*
    customer/user/client/tech/technical/it support
    reports/report to
    got/received/receives/gets ~5 call/calls/tickets/emails/messages/complaints/questions
    <monitor>/zabbix :
    ask/asks/asked/asking ~4 why
    <user> ~3 post/posts/posted/shared/shares
    <user> ~1 on/in/via twitter/facebook/whatsapp/slack/discord/telegram/instagram/reddit/linkedin/x/chat
    <user> ~10 and tells/told/calls/called/informs/informed
    <user> ~1 ask/asks/asked ~4 if/whether/why/what
    probes/check/checks ~2 fail*
    tweet*
    <monitor> ~2 mail/email/sms/message/ticket
    bot/bots ~2 post/posts/posted/say/says/said/write/writes/wrote/warn*/report*
    mail/mails/email/emails/message/messages/ticket*/complaint*/call/calls/report/reports/alert*/screenshot* ~3 arriv*/land*/pile/piles/piled
    land/lands/landed ~3 inbox/mailbox/channel/desk
    raise/raises/raised/throw/throws/threw/report/reports/emits ~2 nospace/enospc/oom/exception*/panic*/alarm*
    open/opens/opened/visit/visits/visited/load/loads/loaded/click/clicks/clicked ~6 get/gets/got/see/sees/saw/meets/met ~3 <error-code>/error*/blank/white/nothing/timeout*
    bot/bots :
    overrun/flooded/swamped/overwhelmed by/with ~2 call*/users/user/customer*/ticket*/complain*/mail*/message*
    check/checks/checker/probe/probes/test/tests/monitor ~4 red/amber
    check/checker/script/job/watchdog ~2 send/sends/sent/mails/mailed/warns/warned ~2 warning*/mail/email/alert*/message*/us/me
    stumbl* over/upon/on/across
    angry/bad/first/negative review*/comment*/post/posts
    ask/asks/asked ~2 about ~2 <outage>/<symptom>/<problem>
    hear/hears ~1 of/about
    ask/asks/asked ~1 if/whether ~4 down/offline/broken/dead
    lamp/light/lights ~4 up/on/red
    learn/learns/learned/learnt ~1 of/about
    how we/i/they ~2 learn/learned/learnt/knew/know/found/noticed/discovered
    tells/told/tell him/her/them ~1 the/that/about ~6 <symptom>/<problem>/down/white/empty
  `,

  // Doing
  investigate: `
    investigat*, check, checks, checked, checking, review*, inspect*, analy*, debug*, troubleshoot*, troubleshot
    examin*, look, looked, looking, looks, test, tested, testing, tests, ran, run, running, restart*, reboot*
    roll*/rolled back
    rollback*, revert*, suspect*, suspicion*, assum*, hypothes*, verif*, diagnos*, trac*, identif*, discover*
    found, find, finds, finding, pinpoint*, isolat*, explor*, confirm*, reproduc*, scale*, scaling
    chang*, updat*, correct*, fix, fixed, fixes, fixing, deploy*, kill*, replac*, remov*, edit*, query*, queri*
    log/logged logs/in/into
    search*, dig, digs, digging, dug, study, studied, studying, probe, probed, probing, compar*, evaluat*
    assess*, focus*, determin*, thought, think, attempt*, tried, try, trying, configur*
    reconfigur*, optimiz*, optimis*, clear*, implement*, curl*, strace*, tcpdump, ssh
    went/going into/through/over
    @/<person> go/goes through/over
    monitored
    monitor/monitors/monitoring the/for/its/this/our/it/of/all/to/closely/continue*/continuing/server/service/traffic/recovery
    kept/keep/keeps/started/began/continue*/continued monitoring
    open/opens/opened/opening/read/reads/reading/tail/tails/tailed/tailing/grep* ~4 runbook/playbook/docs/manual/log/logs/dashboard*/console/trace*/metrics/file/files/code/diff
    grep*, traceroute*, netstat, telnet*
    ping/pings/pinged the/web/db/it/all/from
    took/takes/take ~3 out of
    captur*/took/takes/taking/take/collect* ~4 dump*/capture/trace*/snapshot*/profile/sample*
    dmesg, lsof, htop, journalctl, nslookup, tcpdump, gdb, vmstat, iostat, mtr, theor*, guess*, bisect*, hunch*, maybe
    ps aux
    could/might/may/can it/this/that ~1 be
  `,

  /** Words that open an entry as a deed does, but tell of a state, of news or of the incident's own course. */
  'no-deed': `
    increas*, elevat*, degrad*, delay*, reduc*, limit*, fail*, crash*, expir*, stop*, start*, clos*, end*, detect*, report*, receiv*
    alert*, notif*, inform*, escalat*, resolv*, recover*, affect*, continu*, repeat*, unexpected, schedul*, plan*, declar*
    acknowledg*, announc*, publish*, post*, email*, mail*, tweet*, apologi*, wait*, agree*, decid*, complain*, notic*
    launch*, rest*, celebrat*, automat*, mixed, mitigat*, experienc*, happen*, occur*, caus*, trigger*, overload*, need, red
    hundred, united, speed, feed, fixed, solv*, releas*, broken, lost, corrupt*, unrelat*, suspend*, halt*, paged, called
    base*, detail*, dedicat*, relat*, asked, told, joined, handed, assign*, finish*, complet*, work*, learned, concluded
  `,
  /** What was not looked into, and probes that look by themselves. */
  'no-action': `
    nothing ~2 investigated/checked/examined/tested/tried
    nobody/noone ~2 <investigate>
    no one ~2 <investigate>
    health/status/smoke/liveness/readiness/heartbeat check*/test*/probe*
    login*/sign/log/connection*/access/payment*/booking*/upload*/download*/order*/checkout*/delivery/<user> ~1 attempt/attempts
    log/sign/check in attempt/attempts
    no/without ~2 investigat*/check/checks/analysis/debugging
  `,

  // Handing on
  /** What grows worse is handed to nobody: "CPU load escalated to 100%". */
  growth: `
    load, loads, usage, rate, rates, latenc*, utilisation, utilization, memory, cpu, traffic, temperature*, error, errors, failures
    timeouts, consumption, pressure, volume, demand, time, times, queue, lag, backlog, costs, impact, severity, situation
  `,
  'grew-worse': `
    <growth> ~1 escalates
    <growth> ~2 escalat* !to/with/,/and
    <growth> ~2 escalat* to #/over/above/nearly/almost/about/around/roughly/critical/high/higher/severe/full/a/an/more/unacceptable/dangerous
    escalat* ~1 to ~2 <percent>
    use/usage/consumption escalated
  `,
  'needless-escalation': `
    escalat* ~1 <be> not ~1 needed/required/necessary/possible/considered
    escalat* ~1 <be> unnecessary/considered/discussed/refused/declined/rejected/postponed/impossible
    escalat* wasn't/isn't ~1 needed/required/necessary/possible/considered
    nobody/noone/none ~2 called/paged/contacted/informed/involved/told
    no one ~2 called/paged/contacted/informed/involved/told
  `,
  /** Who calls us tells us of it. */
  'was-told': `
    <role> ~1 called/contacted/paged me/us
  `,
  'hand-on': `
    notif*, alerted, alerting, alert, alerts, inform*, contact*, page, paged, paging, called, calling, calls
    engag*, involv*
    loop/looped in
    brought/bring/bringing/pulled/called in
    summon*, consult*
    reach*/reached out
    assign*, hand*, handed, forward*, refer*, referred, pass, passed, mobiliz*, mobilis*
    request*/requested ~3
    ask, asked, asking, delegat*, report, reported, join, joined, transfer*, told, emailed, messaged, pinged
    tagged
    sent ~4 to
    dispatch*
    rais*/raised ~4 with/to
    collaborat*, enlist*, activat*, invit*, assembl*, conven*
  `,
  /** Who stands behind the first line of support, or comes after it. */
  'next-line': `
    level/tier/line/l/lvl #
    second/third/next/higher level/line/tier
    night/day/morning/evening/late/early/next/other shift
    infrastructure, infra, operations, ops, security, networking, engineering, devops, sre
    hosting/cloud/dns/domain/telecom/phone/software/external company
    isp, hoster, registrar, carrier, hotline
  `,
  /** What people open with those whose help they need. */
  'call-for-help': `
    ticket/tickets/case/cases/incident/call/bridge/request/sev/severity/priority/war/p/chat/conference
  `,
  /** Users and machinery that reach or relieve one another hand no incident on. */
  'no-handover': `
    <user> <adverb>? wrote/writes/write/open/opens/opened/raise/raises/raised/file/filed/files/call/calls/called/rang/ring/phone/phoned/contact/contacted/contacts/complain*/sent/told/tell/report/reports/reported
    <user> !support/success/care/service/team/desk/relations/help/manager/lead/head/director/owner ~2 wrote/writes/write/open/opens/opened/raise/raises/raised/file/filed/files/call/calls/called/rang/ring/phone/phoned/contact/contacted/contacts/complain*/sent/told/tell
    the? replica/standby/secondary/slave/follower/failover/backup/region/<component> ~2 take/takes/took/taking over
    replica/standby/secondary/slave/follower/<component> ~1 join/joins/joined
    <user> <adverb>? ask/asks/asked
    ask/asks/asked ~1 in ~1 help
    <role> ~1 informed/notified/told/alerted it/us/me/them/him/her/the/our that
  `,
  escalation: `
    escalat*
    reassign* ~4 @/<role>/<next-line>
    open/opens/opened/opening/raise/raises/raised/raising/file/files/filed/filing/log/logs/logged/submit/submits/submitted/create/creates/created ~3 <call-for-help> ~4 with/at/to/for ~3 @/<role>/<next-line>
    <call-for-help> ~3 opened/raised/filed/logged/started/open ~1 with/at ~3 @/<role>/<next-line>
    !traffic/connection/network/cell handover/handoff to/with
    sent/send/sends/passed/passes/pass/handed/hands/hand/given/goes/went/moved/moves/transferred/forwarded/routed/reassigned/assigned ~4 to ~2 <next-line>
    cc/cced ~2 @/<role>
    @ ~3 please/pls ~1 take/help/look/check/have/join/assist/advise/come/see
    @ ~2 can/could you
    @ joins
    @/<role> ~1 takes/took/taking over/it/charge/ownership
    <role> ~1 takes/took ~1 from here
    wrote/write/writes/writing/mailed/mails ~2 to ~3 @/<role>/<next-line>
    @ <be> ~1 called/paged/woken/fetched/summoned/contacted/looped/assigned
    fetch/fetched/fetches ~3 @/<role>
    let/lets ~3 @/<role> ~1 know
    let/lets ~4 people/folks/colleagues know
    involved/engaged/contacted/called/rang/paged/informed ~3 <next-line>
    <next-line> ~2 involved/engaged/contacted/called/paged/informed
    !on/not/never/didn't/don't/doesn't/nobody/noone call ~4 @/<role>/<next-line>
    <role>/@ ~3 takes/took/taking ~3 in/into his/her/their hands
    <role>/@ ~1 tells ~2 <role>/<next-line>
    phone !of/number/line/calls/lines ~3 @/<role>
    calls/called/phoned/phones/rings/rang/ask/asks/asked/pages/paged/pings/pinged/contact*/notif*/inform*/messaged/emailed/texted/wake/wakes/woke/tag/tagged/summon*/assign*/hand*/forward* ~4 @/<role>
    !a/an/the/this/that/from/by/via/through/received/got/my/their/first/second/another/not/never/didn't/don't/doesn't/nobody/noone ring/page/ping/email/emails/message/messages/messaging/emailing/text/texts ~4 @/<role>
    pull*/bring*/brought/loop*/call*/drag* ~4 in @/<role>
    pull*/bring*/brought/loop*/call*/drag* in ~1 <role>
    @/<role> ~6 dragged/pulled/brought/called/looped/woken ~1 in/out/up
    ask/asks/asked ~8 help
    help from ~3 @/<role>
    joins/joined ~4 call/bridge/investigation/incident/channel/war
    bridge with
    <hand-on> ~6 <role>
    <role> ( ~4 ) <be> ~1 paged/contacted/called/engaged/involved/informed/asked
    <role> ~3 <be>/<have> ~3 paged/contacted/called/engaged/involved/looped/brought/summoned/consulted/assigned/mobilized/mobilised/dispatched/asked/enlisted/invited/assembled/activated/tagged/pinged
    <role> ~1 contacted/paged/engaged/involved/assigned/mobilized/mobilised/joined/called/summoned/consulted/looped
    <role> ~4 took/takes/taken/taking over/charge/ownership
    <hand-on> to me/him/her/them
    <role> ~4 brought/called/looped/pulled ~2 in
    <role> ~3 stepped/jumped in
    @ contacted/paged/engaged/joined
    request*/requested ~5 from @/<role>
    brought/pulled/bring/pull ~4 into
    elevated to
    pass/passes/passed/passing/hand/hands/handed/handing/turned/forwarded/forwards/referred/transferred/transfers/assigned/given/goes/went ~4 to ~2 @/<role>
    named/appointed/appoints/designated ~4 <role>/@
    <role> named/appointed
    <role>/@ ~4 on board/deck/bridge
    rope*/roped ~6 in
    <role>/@ ~4 roped in
    sos/cry ~2 to
    get/gets/got/gotten ~2 hold of ~4 <role>/@
    bring/brings/brought/pull/pulls/pulled/call/calls/called/get/gets/got/drag/drags/dragged/haul* ~4 <role>/@ ~4 in/into/on/out
    <role> ~2 <be> ~1 told/informed/notified/alerted/rung/phoned/woken/briefed/reached/warned/asked/called/fetched/summoned
    ticket/case/matter/incident/issue/problem/page ~2 moves/moved/move/goes/went/passed/handed/taken/transferred/routed/assigned ~2 to
    <role> ~2 on the/a phone/call/line/bridge
    <role>/@ steps/stepped/comes/came/jumps/jumped in
    with/by ~2 help/support/assistance of/from ~3 <role>/@
    turn*/turned to ~3 <role>/@
    backup/back ~1 from ~2 <role>
    paged/pinged/called them/him/her
    ticket/case/incident/issue/it lands/landed/land ~1 with/at/on ~3 @/<role>/<next-line>
    delegat*
    <role> ~1 informed/notified/briefed
    <role> : ~2 takes/took over/it/charge
    <role>/@ ~4 takes/took/taking the ~1 lead/charge/command/ownership
    paged/called/rang/pinged/page secondary/primary/backup
    added/add/adds to the incident/call/channel/ticket/bridge/case
    mail/call/message/ticket/request/email to ~2 @/<role>
    ticket/case # ~1 at/with
    <role>/@ ~3 dial*/dialed/dialled in
    <role> ~2 join/joins
    incident/ticket/case assigned :
    @/<role> take over
    call/calls/called/ask/asks/asked ~4 for help/assistance/advice
    moved/moves/move ~1 ticket/case/incident/issue ~1 to ~5 <role>
    <role> ~3 <be> ~1 in/on the ~1 call/bridge
    <role>/<next-line>/people ~1 take/takes/took the ~1 case/ticket/incident/issue
    attention of ~3 @/<role>
    @ ~3 <be> ~1 fetched/woken/summoned
  `,

  // Being wrong
  suspect: `
    suspect*, suspicion*, assum*, hypothes*, expecting, reckon*, figured, figuring, convinced, supposing, thought, think, thinks, thinking, believ*, hunch*, speculat*, wonder*, guess*, presum*, theor*
    first/initial/early idea*
    initial*/first/early ~3 investigation*/focus*/suspicion/analysis/diagnos*/thought*/attention/check*/effort*/debugging/troubleshooting
    investigation*/focus*/debugging/troubleshooting/efforts ~3 initial*/first
    might/may/could be/have
    possib*, potential*, blam*, attributed
  `,
  sound: `
    fine, normal, normally, healthy, clean, okay, ok, correct*, stable, unaffected, operational, idle, calm, quiet, nominal
    innocent, intact, valid, green, untouched, unchanged, alright
    in order/shape
    all right/good
    up to date
  `,
  misleading: `
    mislead*, misled
    red herring*
    false lead*/alarm*/positive*/path*/trail*/start*
    wrong/incorrect/mistaken/erroneous/faulty ~2 path*/track*/direction*/assumption*/turn*/suspicion*/hypothes*/diagnos*/lead*/hunch*/conclusion*/place*/theor*/guess*/focus/tree/end/place*
    wrongly/mistakenly/erroneously/incorrectly/falsely ~2 assum*/suspect*/attribut*/thought/believ*/blam*/identif*/focus*/diagnos*/investigat*/conclud*/pointed
    dead end*
    wild goose
    rabbit hole*
    barking up
    turned/turns/turn out ~4 <not>/mislead*/unrelated/wrong/incorrect/false
    turned/turns out to be !right/true/correct/accurate/justified/so/the
    turned/turns out to be the !cause/culprit/reason/right/root/source/case/problem
    ruled/ruling/rule out
    ruled ~5 out
    eliminat* ~6 as
    to no avail
    no avail
    in vain
    fruitless*, futile, unsuccessful*
    without ~2 success/luck/effect/improvement/result*/avail
    <not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succeed*/address*
    <not> ~2 make ~3 difference
    changes/changed/did/does/helped/fixed/solved/achieved nothing
    nothing changed/changes/improved/happened
    no ~3 improvement*/effect/success/luck/difference/change/avail/impact
    <not> ~3 the ~3 cause/culprit/issue/problem/source/reason/case
    <not> ~2 related/responsible/to blame/involved/conclusive/relevant
    unrelated, irrelevant, inconclusive, unfounded, baseless, unfruitful, unproductive
    proved/proven/proves/found/deemed/turned to? be? ~1 wrong/incorrect/false/unfounded/inconclusive/ineffective/unnecessary/unrelated/insufficient
    diverted, diverting, distract*, sidetrack*, derail*, misdirect*, misguid*, misdiagnos*, misinterpret*
    misattribut*
    wasted/wasting/lost ~5 time/minutes/hours/hour/effort*
    wasted, innocent, exonerat*, acquitted, blameless
    ^ not ~1 them/it/that/this/us/ours
    ^ it/this/that/they was/is/did/does/were/do not
    ^ it's/that's/they're not
    ,/;/: it's/that's/they're not
    off the hook
    first/second/next attempt/try ,/:
    still ~1 white/empty
    still <error-code>/broken/nothing/slow/down/failing/red/errors/error/there/blank/the
    <problem>/errors stay*/remain*/continu*
    in the wrong ~1 place*/direction*
    <suspect> ~6 wrong/incorrect/false/mistaken/unfounded/unrelated
    unnecessary ~2 <any-effort>
    issue*/problem*/error*/outage/symptom*/downtime ~2 persist*/remain*/continu*
    still ~3 down/failing/persist*/unavailable/same/slow
    false/wrong ~2 assum*
    failed/fails/failing to resolve/fix/improve/solve/help/yield/reveal/find/show/identify/restore
    disprov*, refut*, debunk*, dismissed, discarded, discounted
    !we/i/team/they/he/she/and/also/who/to/engineer*/@ kept/keeps/keep *ing
    to no/little effect
    bring/brings/brought/yields/yielded/gave/gives/shows/showed/turned nothing
    <fix>/<investigate> ~5 still !up/running/fine/ok/okay/working/healthy/in/investigating/ongoing/being/monitoring/online/stable
    behave/behaves/behaved ~2 same
    the same way/result/error/outcome/story/picture/behaviour/behavior
    stays/stayed !green/stable/up/healthy/normal/fine/online/low/flat/calm/on/in/late/at/with/operational/unaffected
    <suspect> ~12 but/however/yet
    no ~2 joy/dice/cigar/relief/change/wiser/help
    got/get/gets/came/come/are/were/is/was no further
    made/makes/making ~3 worse
    still visible/present/occurring/happening/unresolved/failed/unavailable/unreachable/not
    problem/issue/error/errors/it is/was/were still
    temporary/short/brief ~1 relief
    mistook/mistaken
    the wrong !way/certificate/cable/version/permission/permissions/address/port/name/configuration/file/password/path/key/value/extension
    error/errors/problem/issue/symptom*/failures/failure/outage came/comes back
    suspicious ~4 but
    so/hence/therefore ~1 not ~1 them/us/it/that/this/theirs/ours/the
    chas* ~8 not/never/nothing/ghost*/phantom*/wrong
    that/which was/were/is/are not/never there/real/slow/full/broken/guilty/overloaded/exhausted/used/affected/at
    that/which wasn't/weren't/isn't there/real/slow/full/broken/guilty/overloaded/exhausted/used/affected/at
    look*/search*/hunt*/suspect*/check* ~8 ,/; there was/were/is/are none/nothing
    for nothing/naught
    not ~4 after all
    ^ same error*/result*/outcome/problem/issue/symptom*/message/behaviour/behavior/thing/story/picture
    ,/:/; ~1 same error*/result*/outcome/problem/issue/symptom*/behaviour/behavior/thing
    looked/seemed/appeared ~6 but/yet ~2 <not>
    useless, pointless, ineffective
    trail ~6 cold
    <suspect> ~6 ,/; ~6 was/were/is/are ~1 right/allowed/open/good/up/reachable/<sound>
    did not hold
    as broken/slow/bad/dead/sick as
    but/yet it/they/that/this resolved/worked/works/resolves/responded/responds/answered/ran/passed
    looked/seemed/looks/seems like ~12 it/that/this was/were only/just/not
    so/and we/i/they ~1 moved/move/went/turned on/elsewhere
    before looking/turning/moving/going/coming at/to/on
    not/nor ~4 either
    still timeouts/crashing/crashes/hangs/hanging
    did/does/do not bring/change/yield/show/reveal/lead/give
    didn't/doesn't/don't bring/change/yield/show/reveal/lead/give
    led/leads/leading/went/goes/going nowhere
    for/without no? reason
    confus*
    plenty ~2 free/left
    plenty of ~2 space/memory/room/capacity/headroom
    <be>/gave/gives/brought/found/got/had no ~1 solution/cure/hint/hints/clue*/answer/insight*
    help/helps/helped ~4 only/briefly/shortly
    ; ~4 was/were/did/is not
    without ~2 change/result
    of no ~1 use/help/value
    search*/look*/check*/investigat*/suspect*/debug* ~8 but ~4 was/were in/on/at/from
    so ~2 <be> not the/our/a/related/it
    <not> ~3 cure
    exclud* ~4 fault/problem/issue/failure/error/cause/attack/bug/defect
    ,/; it/that/this/he/she/they was/were/is/did not
    ,/; it/that/this/he/she/they wasn't/weren't/isn't/didn't
    suspicion/theory/idea/assumption/hypothesis/guess ~6 not ~1 confirmed/true/right
    ,/:/; ~1 same picture
    # % free/idle
  `,
  finding: `
    identif*, found, discover*, pinpoint*, reveal*, uncover*, trac*, determin*, isolat*, misconfigur*, realiz*
    realis*
  `,
  /** Words of which a sentence is made that tells only of the text, of what is known, or that there is nothing to tell. */
  hollow: `
    the, a, an, this, that, these, it, its, our, we, i, they, there, us, one, team, engineer/engineers, everyone
    is, was, were, are, be, been, being, has, have, had, will, would, can, could, cannot, can't, couldn't, did, didn't, does, do
    doesn't, don't, not, no, none, nothing, nobody, yet, still, currently, now, any, anything, all, well, about
    to, of, in, into, by, for, on, at, with, as, and, or, but, so, also, then, under, more
    what, why, how, which, who, when, happened, cause, causes, caused, causing, reason, reasons, root
    fix, fixed, fixes, fixing, resolution, solution, resolve, resolved, resolving, solve, solved, solving, addressed
    incident*, outage*, issue*, problem*
    improve, improved, improvement, improvements, add, added, task, tasks, action, actions, measures, item, items
    need, needed, needs, required, necessary, better, done, made, make, planned
    know, known, unknown, clear, unclear, determined, identified, found, find, investigated, investigation, investigating
    understood, understand, discovered, confirmed, defined, decided, analysis, pending, ongoing
    described, describe, describes, explained, explain, explains, explanation, see, above, below, section, sections
    document, postmortem, summary, timeline, next, previous, following, later, detail, details, detailed, mentioned, listed
    stated, refer, please, discussed, given, covered, earlier, here, already, part, provide, provides, overview
    successfully, quickly, finally, immediately, eventually, soon, completely, fully, further, promptly
    after, within, before, around, approximately, #, one, two, three, four, five, half, several, few, minute*, hour*, day/days
    time, told, tell, tells, worked, work, working, tbd, todo, n, /, changes, change, think, discussion
    ,/;/?/!/:/(/)
  `,
  /** Beside 'hollow': names for a cause that explain nothing, and for what has it. */
  generic: `
    bug, bugs, error, errors, mistake, mistakes, failure, failures, fault, faults, glitch, misconfiguration, human, technical
    serious, critical, major, minor, small, big, huge, simple, unexpected, unfortunate, some, main
    code, application, app, software, program, system, server, servers, website, site, web, service, platform, configuration
    due, because, result, came, from, there, team's, side
  `,
  /** What a text says of itself: what a part of it is going to tell, or where else it is told. */
  announced: `
    ^ this/the/following/next section/paragraph/part/chapter/document/postmortem/report ~1 will/explains/describes/covers/details/outlines/tells/shows/gives/contains
    ^ this/the/following/next section/paragraph/part/chapter <be> about
    ^ we/i/it will ~2 explain/describe/discuss/detail/outline
    ^ for ~4 <cause-noun>/<fixed-how>/details ~4 see/read/refer/consult
    ^ please see/read/refer/consult
    ^ see/refer ~2 above/below/section/summary/timeline/appendix
  `,
  nothing: `
    ^ nil/tbd/unknown/na
    ^ none ,/at/so/for/yet/needed/planned/required/(/to/known
    ^ nothing to/at/yet/so/for/here/special/else/much/new/,/(
    ^ n / a
    ^ not applicable
    ^ same as
    ^ n a
    ^ work/writing in progress
    ^ will follow/come
    ^ see the/our/this ~1 ticket/issue/doc/document/jira/board/timeline/summary
    ^ to follow/come
    ^ ( none/empty/nothing/tbd/todo
    ^ empty/pending/later
    ^ no comment
    ^ more to come/follow
    ^ still open/pending/empty
    ^ this/the part/section/chapter <be> ~1 empty/open/missing
  `,
  commonplace: `
    the, and, for, was, were, are, has, had, have, been, with, from, that, this, which, into, our, their, its, due
    not, but, might, may, could, possible, possibly, potential, potentially, likely, <suspect>, <cause-noun>
    <because-of>, <problem>, <outage>, <investigate>, <role>, team*, utc, gmt, pst, wat, eat, cat, est, log, logs
    system*, server*, service*, application*, website*, recent*, high*, incident*, misconfig*, configur*, setting*
    web, initial*, first*, focus*, attention, relat*, caus*, assum*, began, start*, further, <monitor>
  `,
  /** Found to be in order: a wrong track if the search goes on. */
  cleared: `
    no ~4 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/misconfiguration* ~4 found/detected/observed/seen/identified/discovered/revealed/noted/there
    found/find/finding/revealed/reveal/showed/show/shows/detected/identified/saw/yielded/provided/discovered/uncovered no ~3 issue*/anomal*/problem*/error*/evidence/abnormal*/irregular*/fault*/sign/signs/suspicious/unusual/useful/information/clue*/result*/misconfiguration*/correlation*/cause
    nothing ~2 wrong/unusual/suspicious/abnormal/found/useful/out/interesting
    was/were/is/are ~2 operating/working/running/functioning <sound>/properly/well
    confirm* ~6 normal/healthy/operational/functioning/working/fine/properly
    but/yet/however/though/although ~8 <sound>
    <suspect> ~12 <sound>
    check*/inspect*/review*/analy*/examin*/look* ~10 <be> ~1 <sound>
    : ~4 <be> <sound>
    : <sound>/clean
    : all <sound>
    <component>/<resource>/network/ssl/tls/ram ok/fine/clean/healthy/normal/idle/okay
    no sign/signs/trace/traces/evidence/hint/hints of
    as it/they/he/she should
    ^ it/this/that/they/both/everything <be> ~1 <sound>
    <component>/<resource> is/are/was/were ok/fine/clean/idle/okay
  `,
  'proved-right': `
    turned/turns out ~4 right/true/correct/accurate/justified/cause/culprit/so
    proved/proves/proven/was/were ~1 right/true/correct/confirmed
    rightly/correctly suspect*/assum*
  `,
  /** What is wrong in a file, and was found there. */
  'wrong-setting': `
    find/finds/found/correct*/fix*/replac*/change/changed/used/had/has ~4 wrong/incorrect ~2 path*
    wrong/incorrect ~2 path*/value*/number* ~3 in/into/to ~2 config*/file*/setting*/code/script*
  `,
  'no-detour': `
    no/without/any/never ~1 misleading/false/wrong/red/dead
    reload*/refresh*/revisit* ~6 same
  `,
  'in-vain': `
    <not> ~3 help*/resolv*/fix*/improv*/solv*/alleviat*/succeed*/address*/work
    persist*
    <problem>/errors stay*/remain*
    without ~1 success/effect/luck/improvement
    no avail, in vain
    <fixed-how>/fixes/restart/reboot/attempt/attempts ~1 fail/fails/failed/failing
    gave/give/gives/given/giving up
    still ~2 <symptom>/down/offline/failing/fails/not
    still ~1 looking/searching/investigating/waiting/trying/debugging/checking
    ^ same error*/result*/outcome/problem/issue/symptom*/message/thing/story/picture
  `,
  /** Why something else was done. */
  'in-vain-before': `
    because/after/when/since/as/once/where ~6 <in-vain>
  `,
  'any-effort': 'effort*, optimization*, optimisation*, work, resource*, change*, restart*, time, checks',

  // Why
  'cause-noun': `
    rc/whodunnit/villain ?/:/|
    why/reason :/|
    root cause*
    rootcause*, cause, causes, culprit*, reason, reasons
    origin/source of ~3 <problem>
  `,
  'because-of': `
    investigation*/investigating ~3 revealed/showed/found/uncovered/identified
    <cause-noun>
    caused/triggered/induced/precipitated/prompted ~1 by
    due to
    owing to
    because
    stem* from
    <problem> ~6 originat* from/in/with/at
    aris*/arose from/out/after
    result* from
    as a result of
    attribut* to
    trac* ~4 to
    down to
    blamed on
    thanks to
    root of
    came/comes/coming/come from
    fault of
    introduced by/in/with/during
    pinned ~2 on/to
    linked to
    following/after ~4 <change>
    responsible for
    brought ~3 down
    since ~4 <be>
    trigger was
    <be> behind it/this/that
    <be> behind ~2 <outage>
    caused/triggered it/this/that
    <be> killed/exhausted/overwhelmed/overloaded/filled/deleted/overwritten/corrupted by
    result of
    brought about/on by
    ,/; as/since !well/soon/long/usual/expected/such/of/per/described/a/an/many/much/if/though ~6 <be>/<have>/<not>
    for ~3 want/lack of
    courtesy of
    to blame
    at ~2 fault
    boil* down
    happened/occurred because/after/when/since
    lay/lies/lie/sat/sits at/behind/with
    behind ~3 <outage>/<problem>/this/it
    at ~2 bottom/heart of
    a/an/the consequence of
    blame ~2 lies/lay/goes/falls
    owed to
    <outage>/underlying ~1 problem/issue/fault was/:
    problem/issue/trouble was that !users/customers/clients/people/students/nobody/no/all/some/many/most/everyone/the/our/it/they/we/site/website
    !team/who/we/i/they/he/she/engineer/engineers/person/people/nobody/and/is/manager was/were ~1 responsible
    contain* ~3 bug/bugs/typo/typos/flaw/defect/mistake/regression/error
    provoked/set/sparked off? by
    goes back to
    by mistake/accident/oversight
    forgot/forgotten to
    had a/an/another ~2 leak/bug/flaw/defect/typo
    <be> ~2 own fault
    reach*/hit/hits/exceed* its/the/their ~3 limit*/maximum/quota/capacity
    certificate*/token*/licen*/key/keys/domain/password/contract/card ~3 expired/lapsed
    ran/run/runs out of
    lay/lies ~1 in
    origin ~4 was/is/:
    there was/were a/an ~3 deadlock/leak/race/loop/bug/typo/conflict/misconfig*/overflow
    fault/error/mistake/bug was in/on
    was the ~1 problem
    someone/somebody ~2 unplugged/deleted/removed/dropped/changed/renamed/pushed/overwrote/moved/disabled/unplugs/edited
    trigger ~4 was
    power ~2 cut/failed/failure
    lightning
    <be> ~1 faulty/defective/misconfigured
    had/has/have an old/outdated/stale/expired/invalid
    nobody/noone had ~1 *ed
    no ~2 space/memory/room/connections/inodes left
    same port/address/key/id/name
    without telling/informing/notifying
    <be> what ~1 caused/produced/broke/triggered/started/killed/brought/made
    attacker*/intruder*/hacker*/botnet*/burglar* ~2 came/come/got/broke/gained/used/guessed/exploited/found/flooded/sent/stole
    <be> ~1 attacked/hacked/breached/compromised/ddosed
    that/which/who ~1 made/caused/produced/broke/triggered this/that/it
    at its/the heart/root/bottom/core :/,/<be>
    ^ it was the/our/a/an !first/second/third/fourth/last/same/only/best/worst/longest/day/time/moment/week/night/hour/responsibility ~5 that/which/:
  `,
  /** What follows from the outage itself. */
  'own-outage': `
    because/due/owing/thanks/result/consequence of/to this/that/our/these/the ~1 <outage>
    because of it/them
    because of/to this/that ,/;
    because ~2 service/services/site/website/system/app/platform/<component> was/were/is/are ~1 down/offline/unavailable/slow/broken/unreachable
    result of several/many/multiple/various/different
    because they/users/customers/people ~1 could/can not
    because they/users/customers/people ~1 couldn't/can't/cannot
    because ~5 returned/returns/showed/shows/gave/gives/displayed/displays ~3 error*/<error-code>
  `,
  /** The outage of somebody or something else. */
  'outage-of': '<outage> of/at/in/with/on/from/by',
  'device-driver': `
    driver/drivers update*/upgrade*/version*/package*/bug*/install*/for/of
    printer/network/graphics/video/storage/database/device/kernel/old/new/wrong driver/drivers
  `,
  resource: `
    memory, ram, heap, cpu, disk*, space, storage, bandwidth, connection*, pool*, thread*, descriptor*, socket*, port/ports
    rack*, datacenter*, region*, cable*, power, inode*, swap, quota, address/addresses
    data center*/centre*
  `,
  change: `
    deploy*, update*, upgrade*, release*, change*, migration*, maintenance, push*, commit*, rollout*, refactor*
    increase*, surge*, spike*, failure*
  `,
  'led-to': `
    caus*
    led/lead/leads/leading ~2 to
    result* in
    trigger*, creat*, introduc*, prevent*, overwhelm*, overload*, exhaust*, broke, breaks, breaking
    bring*/brought down
    mean, meant, meaning, mak*, made, forc*, allow*, block*
    fail* to
    stop, stopped, stopping, crash*, consum*, hinder*, deplet*, degrad*, contribut*, exceed*
    so that
    and so
    hence, thus, therefore, thereby, consequently
    ,/; so
    could/could not/couldn't
    instead of
    no longer
    more ~4 than ~6 had/has/have/allow*/could/can/limit*/available/permitted
    before ~8 had *ed/been/read/written
    lost/loses/losing/lose its/their/the/all ~3 config*/connection*/state/lock/lease/power/link/route*/quorum/leader*/table*
  `,
  /** What it cost, and what was feared: no cause. */
  aftermath: 'risk*, loss, losses, lost, reputation*, trust, revenue*, fear*, churn*, refund*',
  unknown: `
    <cause-noun> ~5 <not> ~3 known/clear/found/determined/identified/understood/established/explained/pinpointed/discovered
    <cause-noun> ~5 unknown/unclear/undetermined/unexplained/unidentified
    <cause-noun> ~5 <be>/remain* ~1 mystery/open/pending/uncertain
    <cause-noun> ~4 <be> ~1 under ~1 investigation/analysis/review
    <cause-noun> ~4 being investigated/analysed/analyzed/examined
    still being looked/investigated/examined/analysed/analyzed
    <not> ~1 told/said/explained ~2 what/why/which/how
    still/currently ~2 investigating/looking/analysing/analyzing ~2 <cause-noun>/what/why
    <person> ~1 <not> ~3 know/find/found/understand/understood/determine/determined/establish/explain/say/tell ~1 what/why/which/how
    <person> <not> ~2 know/find/found/understand/understood/determine/determined/establish/identify/identified ~1 <cause-noun>
    nobody/noone/none ~4 know*/knew/find/finds/found/understood/understands/figured/explain/tell/say ~2 what/why/which/how
    no one ~2 know*/knew/find/finds/found/understood/understands/figured/explain/tell/say ~2 what/why/which/how
    unknown/unclear/uncertain/unsure what/why/which/how/whether
    not ~1 known/clear/sure/certain/understood/determined/established what/why/which/how/whether
    <person> ~1 <not> ~1 know ~2 <cause-noun>
    ask/asks/asked/wonder* ~3 <cause-noun>
    <cause-noun> : ~2 unknown/unclear/undetermined/pending/open/uncertain
  `,
  'unknown-which': `
    <not> ~1 know/known/clear/sure/certain/say/tell which/what
    unknown/unclear/unsure/uncertain which/what
    nobody/noone/one ~1 knows/knew which/what
  `,
  /** What it was not; no word of what it was. */
  'not-the-cause': `
    <cause-noun> <be>/remain* not a/an/the/any/our/caused/due/related
    <cause-noun> of/for/behind ~3 <be> not a/an/the/any/our/caused/due/related
    not ~1 caused/triggered by
    not ~1 due to
  `,
  /** What an outage does to its users: whatever follows from that is no cause. */
  toll: `
    sales, revenue, income, turnover, affect*, impact*, down, offline
    ^ this/it/that/these/those caused/led/resulted/triggered/affected/made/meant/brought/prevented/left/created
  `,
  'broke-it': `
    caused/causing/triggered/triggering/prevented/preventing/overwhelmed/overwhelming/exhausted/exhausting/overloaded/overloading/broke/crashed/blocked/blocking ~8 <outage>/<symptom>/<component>/<user>/session*/connection*/pool*/memory/disk*/thread*
    slowed/slowing ~6 down
    wiped/wiping/erased/erasing/corrupted/overwrote/overwriting ~6 config*/file*/table*/data/record*/zone*/key/keys/volume*
    led/leading to ~8 <outage>/<symptom>/<component>/<user>/session*/inconsisten*/corrupt*/conflict*/deadlock*/loop*/overload*/exhaust*
    resulted/resulting in ~8 <outage>/<symptom>/<component>/<user>/session*
    brought/bringing ~6 down
    triggered/triggering/caused/causing ~8 <hiccup>
    led/leading/resulted/resulting ~1 to/in ~8 <hiccup>
    took/taking/knocked ~6 down/offline
    took/taking/knocked out ~4 <component>/<resource>
    made/making ~6 <symptom>/<hiccup>
    kept/keeping/stopped/stopping/held/holding/barred/barring ~6 from
    cut/cutting/shut/shutting/locked/locking/knocked/knocking/wiped/wiping/switched/turned ~4 off/out ~8 <component>/<user>/<resource>
    starved/starving/choked/choking/swamped/swamping/flooded/flooding/saturated/saturating/drained/draining/severed/severing/killed/killing/filled/filling/ate/eating/clogged/clogging/tripped/tripping/hogged/hogging/wiped/wiping/deleted/deleting/dropped/dropping/jammed/jamming/stalled/stalling/froze/freezing ~8 <component>/<user>/<request>/<symptom>/<resource>
    ,/; so ~3 <malfunction>/could
    ,/; so ~3 was/were ~1 offline/down/unreachable/unavailable
    used/using/uses up ~8 <resource>
    let/letting the ~2 overheat/crash/fail/die/starve/run
    ran/running ~6 blocked/blocking
    brought/bringing ~6 knees/halt/standstill/stop
    sent/sending/routed/routing/pointed/pointing/directed/directing ~6 to ~2 dead/wrong/old/empty/nonexistent/missing/unknown/closed/offline
    closed/closing/expired/expiring/ended/ending every/all/each ~2 session*/connection*
    sent/sending/put/putting/drove/driving ~4 into
    left/leaving ~6 without/<symptom>/<hiccup>
    turned/turning ~6 into
  `,

  // Putting right
  fix: `
    fixed, fix, fixing, fixes, resolved, resolve, resolving, resolves, resolution, restored, restoring, restore
    restores, restoration, corrected, correcting, correct, correction
    roll/rolled/rolling back
    rollback, rollbacks, rolledback, revert, reverted, reverting, patch, patched, patching, repair, repaired
    repairing, replac*, remov*, restart*, reboot*, renew*, reconfigur*, adjust*, updat*, upgrad*, optimiz*
    optimis*, increas*, chang*, edit*, add, added, adding, redirect*, rerout*, deployed, deploying, redeploy*
    implement*, configured, configuring, scaled, scaling, allocat*, enabled, enabling, disabled, disabling
    re-enabled, clear*, kill*, recover*, rectif*, remed*, mitigat*, address*, solv*, solution*, hotfix*
    workaround*, modif*, switch*, rewrot*, rewrit*, refactor*, reset, resetting, reinstall*, install*, creat*
    link, linked, linking, stop, stopped, stopping, delet*, releas*, freed, freeing, frees, migrat*, tun*, set
    turned on/off
    brought/bring/back online/up
    rebuil*, terminat*, isolat*, limit*, moved, expand*, renam*, reload*, appl*, execut*, initiat*, revers*, made
    ran, run, running, pushed, shipped, shipping, ship, merged, provision*, swap*, blocked, verif*
    brought, issued, regenerat*, rotated, whitelist*, flushed, purged, emptied, truncated, drained, lowered, raised
    reduced, shortened, extended, copied, pinned, unblocked
  `,
  'fixed-how': `
    fixed, fixing, fix, resolved, resolving, resolve, restored, restoring, restore, corrected, correcting, correct
    correction, rollback, reverted, reverting, revert, patched, patching, repaired, repairing, rectified
    rectifying, rectify, remedied, remedying, remedy, mitigated, mitigating, mitigate, solved, solving, solve
    solution, hotfix, workaround, rolled, renewed, renewing
  `,
  actor: `
    i, we, he, she, they, <role>
    to ~3 this/it/issue/problem
  `,
  /** What was only tried; whether it helped is another matter. */
  attempt: `
    tried/try/tries/trying/attempt*/sought ~1 to ~3 <fix>
    tried/try/tries/trying/attempt* ~4 <fix>
  `,
  'attempt-helped': `
    and/which/that/this/it ~2 worked/works/helped/helps/succeeded/did/solved/fixed/cured/resolved
    success*, again, back, normal*
    worked, helped, succeeded
  `,
  /** A fix that is still to come. */
  'fix-to-come': `
    <fixed-how>/patch/patches ~2 being
    <fixed-how>/patch/patches ~2 in progress
    <fixed-how>/patch/patches <be> ~1 underway/pending/planned/expected/missing/due
    working/work/works on ~3 <fixed-how>/patch
    prepar*/writing/planning/plan/plans/planned/developing/awaiting/wait*/ask* ~4 <fixed-how>/patch
    <person> ~2 hope/hopes/hoped/hoping/promis* ~6 <fix>
    <person>/<role> ~2 working on ~3 <fixed-how>/patch
    <fixed-how>/patch would/will/shall/should/can/could/may/might/needs/need/must/requires
    we/i/they/he/she/team/<role> ~1 consider*/discuss*/thought/think/wanted/wish*/intend*/plan/planned/suggest* ~6 <fix>
  `,
  /** What somebody did wrongly. */
  mishap: `
    by mistake/accident/error/oversight
    accidentally, mistakenly, wrongly, inadvertently, unintentionally, erroneously
    deleted/dropped/unplugged/pulled/restarted/wiped/truncated/emptied/stopped/put/set/used/copied/installed/deployed/loaded/wrote/took/picked/ran the wrong
    broken/faulty/bad/buggy ~1 release/version/build/config*/deploy*/commit/change ~2 deployed/released/pushed/merged/shipped
    broken/faulty/bad/buggy ~1 release/version/build/config*/deploy*/commit/change ~2 rolled out
    that <be> removed/changed/renamed/dropped/replaced in
    disabled/removed/deleted/dropped/changed/overwritten/reset/closed by ~2 script/job/intern/colleague/upgrade/update/release/deploy*/migration/reboot
  `,
  repair: `
    failed/failing/fail/fails over
    did/does/do the trick/job
    put/puts/putting ~2 end to
    ended/ends/stopped/stops/cured/cleared/healed the/it/this ~2 <problem>/storm/loop/crash*
    was/were/is/are/got <adverb>? turned/switched/taken/shut/cut/pulled ~2 off/out/on/back/away
    was/were/is/are <adverb>? set back to
    was/were/is/are <adverb>? set to ~1 correct/right/proper/higher/larger/new/lower/smaller
    permission*/ownership/owner/mode ~5 set to
    was/were/is/are <adverb>? sent/moved/routed/rerouted/switched/redirected/directed ~3 to ~2 second/other/another/healthy/standby/replica/backup/secondary/new/spare
    was/were/is used to ~1 replace/restart/correct/fix/restore/remove/change/repair/patch/revert/rename/set/edit
    old/older/previous/earlier/last ~3 version/release/build/image/configuration/config ~4 live/back/again/restored/redeployed/reinstated
    brought/cut/cuts/brings ~6 from # ~3 to
    <fixed-how>, resolution
    <actor> ~4 <fix>
    ^ <fix>
    ^ !the/a/an/this/that/one/some/someone/somebody/our/it/which/when/as/nobody/noone/nothing/not/never recovered/deleted/disabled/withdrew/reinstated/paid/installed/removed/replaced/restarted/restored/corrected/changed/added/raised/increased/updated/reverted/renewed/rolled/fixed/adjusted/moved/switched/applied/set/enabled/cleared/flushed/edited/rewrote/swapped
    ^ !the/a/an/this/that/one/some/our/it/which/when/as/nobody/noone turned/took/takes/turns/pulled/pulls/shut/put/puts ~3 off/out/down/back/away
    after ~1 <fix> ~12 back/again/normal/worked/recovered
    deleted, disabled, withdrawn, reinstated, reinstalled, rebuilt, purged, reloaded
    put ~5 back/on/in/into
    <be> ~1 again/back ~1 in/on/at its/their/the ~1 place/position/master/main
    use/used ~9 in place of
    use/used ~9 instead of
    ^ to make/get/bring/put ~5 again/back/online
    by ~2 <fix>
    server*/apache/nginx/file*/name/names/path/configuration/config/setting*/rule*/code/process/service/container/database/certificate ~3 restarted/rebooted/reloaded/replaced/renamed/redeployed/reinstalled
    changed to/back/from
    <be> <adverb>? restarted/replaced/removed/added/reconfigured/adjusted/updated/upgraded/increased/optimized/deployed/implemented/redeployed/rebooted/reinstalled/renamed
    brought ~5 back/up/online
    i/we wrote
    from ~4 backup*/snapshot*
    remedy/cure/cured/remedies
    <be> *ed again/back/anew
    <be> *ed and ~2 *ed again/back
    ^ *ing ~12 let/brought/cured/ended/helped/stopped/cleared/did/got/gave
    to put ~2 right/straight
    undoing/undid/undone
    was/were *ed/run/sent/given/put/taken/built/set/made/written ~2 for/with/by/to ~1 new/fresh/right/correct/bigger/larger/valid/working/healthy
    settled/cured/ended/healed it/this/that
    what helped
    <be> ~1 granted/synchroni*/unlocked/reopened/recreated/reissued/enlarged/widened/exchanged/swapped/unplugged/cleaned
    ^ *ing ~12 enough/sufficed
    by *ing ~12 worked/works/again/normal
    went/go/goes/going/gone back to ~2 previous/old/older/earlier/last
    <actor> went back to ~4 version*/release*/build*/image*/config*/file*
    ^ manually/then/finally *ed
    ^ turned/switched/took/put/shut ~4 off/on/out/down/back/away
    thrown away
    recreated, recreating
    <be> raised/increased/extended/enlarged/doubled from # ~2 to
    enough to ~1 <fix>
    ^ *ing ~12 freed/unblocked/restored
    now runs/uses/points/closes/checks/has/gets/waits/limits
    what we/i/they ~1 did :/was
    we/i now !have/had/know/want/see/understand/need/believe/think/will/plan/are/can/could/must/should/realise/realize/hope/wish/also
    now asks/reads/writes/sends/starts/keeps/takes/goes/talks/listens
  `,
  did: `
    *ed, gave, put, took, made, set, cut, shut, wrote, rewrote, brought, built, rebuilt, threw, sent, undid, redid, swapped
    got, split, let, drew, grew, held, told, bought, moved, drove, pulled, pushed, froze, bound, ran
    re/un *ed
  `,
  /** What somebody did, whatever the verb; in a section on the fix it is the fix, unless it is one of 'no-repair'. */
  deed: `
    team/teams <adverb>? re/un? *ed
    team/teams <adverb>? gave/put/took/made/set/cut/shut/wrote/rewrote/brought/built/rebuilt/threw/sent/undid/swapped
    i/we/he/she/they/<role> <adverb>? <did>
  `,
  /** Whom the text makes known as somebody who works on it: "Ana, our DBA", "Ana (backend lead)", "called Ana in". */
  introduced: `
    , our/the/a/an ~3 <role>
    ( ~3 <role>/<next-line>/team
    <role> @
    @ from/of ~2 <role>/<next-line>/team/crew
    calls/called/phoned/phones/rings/rang/asks/asked/pages/paged/pings/pinged/tells/told/wakes/woke/fetches/fetched/loops/looped/brings/brought/pulls/pulled ~1 in? @
    to/with @ , our/the/who
    escalated/handed/assigned/given/passed/went/goes ~4 to @
  `,
  'no-repair': `
    notic*, observ*, discover*, realis*, realiz*, identif*, detect*, investigat*, examin*, inspect*, review*, check*
    assum*, suspect*, believ*, expect*, analys*, analyz*, experienc*, suffer*, receiv*, encounter*, fail*, crash*
    used, need*, want*, miss*, forg*, overlook*, caus*, trigger*, confirm*, verif*, report*, escalat*, look*
    learn*, lack*, start*, discuss*, decid*, plan*, ask*, tri*, attempt*, test*, debug*, trac*, determin*, conclud*
    consider*, promis*, intend*, wish*, suggest*, neglect*, ignor*, underestimat*, contact*, call*, hop*, seem*, appear*, agree*, document*, thank*, pinpoint*
    diagnos*, monitor*, track*, wait*, work*, introduc*, mistak*, overload*, logged, complain*, depend*, hired, struggl*
    been, indeed, speed, seed, feed, exceed, proceed, bed, red, affected, concerned, involved, based, located
  `,
  /** What was done to a thing, by whomever: "The old dumps were compressed". */
  'done-to': `
    ^ the/a/an/all/both/our/its/their/these/this/those/each/every/two/three/four/#/old/new/@ ~5 was/were <adverb>? *ed/set/put/cut/split/given/taken/sent/shut/run/rewritten/rebuilt/undone
    ^ !no/none/nothing/neither/nobody/it/this/that/there/which/what/who/who was/were <adverb>? *ed/set/put/cut/split/given/taken/sent/shut/run/rewritten/rebuilt/undone
  `,
  /** What befell a thing: no deed that mends it. */
  befallen: `
    was/were ~1 reject*/refus*/overwhelm*/corrupt*/delay*/exhaust*/fill*/satur*/queu*/misconfigur*/expir*/disconnect*/interrupt*
    <request> was/were ~1 drop*/den*/block*/lock*
    was/were ~1 *ed by !us/me/our/hand/the/@
    was/were ~1 designed/intended/meant/supposed/allowed/called/named/expected/required/written/wired/hosted/shared/stored/kept/held/left/set
  `,
  /** What was done before it all began mends nothing. */
  beforehand: `
    evening/day/night/afternoon/morning/week/weekend/month/year before
    previous/last evening/day/night/afternoon/week/weekend/month/year
    days/weeks/months/years earlier/ago/before
    had been ~1 <fix> ~3 in/on/since/during/last
  `,
  'bare-fix': `
    ^ nothing
    once/after/when/until/before/since ~2 <problem> <be>/<have> ~2 <fixed-how>
    took ~6 to <fixed-how> it/this/the/that
    <fixed-how>/resolution took/lasted
  `,
  'task-verb': `
    add, adding, implement, implementing, update, updating, create, creating, review, reviewing, schedule
    scheduling, conduct, conducting, develop, developing, establish, establishing, set, setting, setup, enable
    enabling, ensure, ensuring, test, testing, train, training, document, documenting, automate, automating
    improve, improving, enhance, enhancing, patch, patching, monitor, monitoring, configure, configuring, perform
    performing, use, using, introduce, introducing, deploy, deploying, integrate, integrating, install, installing
    write, writing, build, building, define, defining, optimize, optimizing, upgrade, upgrading, increase
    increasing, reduce, reducing, restrict, restricting, check, checking, run, running, fix, fixing, refactor
    refactoring, replace, replacing, remove, removing, migrate, migrating, move, moving, audit, auditing, verify
    verifying, validate, validating, educate, educating, organize, provide, providing, make, making, keep
    strengthen, strengthening, modify, modifying, revise, adopt, adopting, enforce, enforcing, research
    investigate, investigating, explore, evaluate, evaluating, assign, plan, put, rotate, rename, split, limit
    limiting, raise, lower, tune, tuning, scale, scaling, simulate, maintain, maintaining, prepare, avoid, disable
    delete, separate, follow, look, share, hold, draft, publish, extend, expand, backup, back, double
  `,
  /** That there is nothing to do. */
  'no-measure': `
    nothing ~3 improve*/improving/fix*/add/added/change*/correct*/better/prevent*/needed/required/necessary/planned
    nothing to do/report/say/add/list
    ^ do nothing
    we/i ~1 do nothing
    no ~3 task*/action*/improvement*/change*/measure*/todo*/step*/item*/work/fix/fixes ~2 needed/required/necessary/planned/possible
    <not> ~3 need/needs/require/requires/plan/have ~3 task*/action*/improvement*/change*/measure*/anything
    need/needs/require/requires/plan/have no ~2 task*/action*/improvement*/measure*
    no ~3 improvement*/measure*/change*/action*/task* ~1 at/for/yet this/the/now/present
    see/saw no ~2 need/reason
    happy/satisfied/content with ~1 how/what/it/everything
    ^ to be discussed/defined/decided/determined/announced/completed/filled/confirmed/written
    : to be discussed/defined/decided/determined/announced/completed/filled/confirmed/written
    ^ will be ~1 filled/completed/written/decided
    ^ coming soon
    could/can not ~2 have ~1 done ~2 better
    couldn't ~2 have ~1 done ~2 better
    no ~1 measures/lessons/changes/actions/tasks/improvements ~2 taken/learned/learnt/made/planned/followed/drawn
    there <be> no lessons/measures/changes/improvements
  `,
  /** That all is well as it is. */
  contented: `
    everything/all <be>/went/worked/goes/works ~2 <sound>/well/great/perfect*/good/smooth*
    ^ all/everything <sound>/well/good/perfect
    everything works
    it/we/everything/all <be> ~1 perfect/satisfied/happy/content/proud
    did everything/all ~1 right/well/correctly
    as it is
    team/we/everybody/everyone ~2 great/brilliant/good/excellent/fantastic
    everything ~3 right/well/perfectly
    ^ thank*
    ^ it/this/that <be> ~1 fine/ok/okay/good/alright
    did ~3 well
    ^ we/i ~2 thank/apologi*/appreciate/regret
    ^ sorry/apologies
    ^ it was a/an ~3 day/night/morning/afternoon/evening/week/hour/time/experience
  `,
  obligation: `
    we/i will/shall !not/never/be/do/try/always/learn/keep/see/have/make/hope
    should, must, needs, need, shall, ought
    have/has to
    to be
    will <adverb>? be reviewed/tested/updated/added/implemented/created/improved/corrected/changed/fixed/monitored/trained/documented/automated/reduced/increased/replaced/removed/introduced/enhanced/checked/audited/upgraded/configured/set/put/given/scheduled/established/developed/deployed/enabled/limited/made/done/conducted/performed/required/used
    will <adverb>? <task-verb>
    we're/i'm <task-verb>
    we/i are/am <task-verb>
    plan/aim/intend to
    we/i are/am going to
    we/i want/wish to
  `,
  recovered: `
    put/switch*/turn*/roll* ~5 back/off
    <fixed-how>
    resolution of/was/is/achieved/confirmed
    recovery, restoration, restarted, rebooted, replaced, removed, renamed, reconfigured, adjusted, updated
    upgraded, optimized, optimised, deployed, redeployed, applied, implemented, cleared, switched, scaled, reset
    reinstalled, deleted, disabled, withdrawn, withdrew, reinstated, installed, downgraded, paused, killed
    changed, modified, redirected, rerouted, reloaded, rebuilt, rotated
    patch*/change*/deployment/fix* ~3 live/complete*/successful*/confirmed/verified
    able/can/could ~6 again
    back to normal/life/service
    back ~2 online/up/running/normal/available/baseline/healthy/stable/in/within
    <fix> ~2 completes/completed/finishes/finished/done
    up and running
    online again
    work* again
    working ~2 normal*/proper*/correct*/as/fine
    normal ~2 operation*/service/levels/performance/functionality
    return* ~2 to? normal
    back at/to/below/under ~1 #/<percent>
    resum*, recover*, stabiliz*, stabilis*, stable
    fully ~1 operational/functional/available/restored
    operational, functional
    all clear
    is/are/was/were/now/became ~2 accessible/available/reachable/running/working/up
    200 ok/status/response
    status ~2 200
    responding ~1 normally
    running ~2 smoothly/normally/again
    latency/time/times/rate/rates/usage/load/cpu/memory/errors/queue/queues/lag/backlog/utilization/utilisation ~3 drop*/fell/fall*/decreas*/normaliz*/normalis*/declin*/shrink*/shrank/clears/drain*/subsid*
    latency/time/times/rate/rates/usage/load/cpu/memory/queue/queues/lag/backlog ~1 normal/low/flat
    error/errors ~3 zero/0
    restarts/reboots/replaces/removes/reverts/deploys/disables the/a/an/our/its/it/all/fix/patch/hotfix/version/v/build/to/#/@/<component>
    confirm* ~6 can/works/working/fixed/again
    at/to ~2 usual/ordinary level*/value*/speed
  `,
  /** Work that goes on. */
  'at-work': `
    worked/working on/hard/together/through/all/overnight
    <person>/<role>/<user>/team*/vendor*/provider* ~2 <be> ~2 working/available
    backup*/dump* ~1 <be> restoring
    <fixed-how>/patch <not>
    <fixed-how>/patch/restart ~1 <be> ~1 stuck/blocked/hanging/asked/requested/needed/wanted/awaited/discussed/considered
    for ~2 <fixed-how>/patch/restart ~1 <be> ~2 asked/awaited/needed/wanted/given/missing
    backup*/restore/script*/test/tests/query/investigation/scan/analysis/migration/rebuild/dump/build/import/check/checks/reindex* ~1 <be> ~2 running/active/working/up
    discuss*/consider*/suggest*/propos*/prepar*/request*/ask*/want*/debat* ~4 <fixed-how>/patch/restart
    <be> ~1 pushed/passed/moved/kicked/taken/brought/handed ~1 up to
    <fixed-how>/patch needs/need/requires/takes/waits
    <fixed-how>/patch/restart ~1 did/does/changed/changes nothing
  `,
  /** Trouble that goes on, and words that only look like its end. */
  'not-over': `
    green light
    <component> ~1 starts/started to
    <person>/<role>/<user>/team*/vendor*/provider* ~2 <be> ~2 back/active/available/working/closed/done/live/green/over/alive
    again an/a/the/another
    back to square
    fall*/fell over
    completed/complete/done/finished/ended ~2 without
    take/takes/took/taking/taken/hand/hands/handed/pass/passed/go/goes/went/look*/carr* ~4 over
    no more idea*/clue*/option*/time/news/lead/leads/information/question*/people/money/theor*
    complete*/full/total/whole ~1 <outage>/loss/crash*/failure/collapse
    still ~3 active/added/working/running/synced/live/ended/open/back
    <problem>/<symptom>/alert*/alarm*/pager* ~3 back/again/returned/returns/active/live
    <investigate>/call*/phone/ask*/meet*/page*/wait* ~2 again
    live log*/traffic/data/video/stream*/chat
    done with
    <be> ~1 not ~3 back/again/normal/over/done/complete/ok/fine/green/stable/live
    go/goes/went/comes/looks ~1 back to the/our/his/her
    call/meeting/bridge/lunch/shift/weekend/night/theory/step/phase/part ~2 over/done/complete/completed
    ^ over to
    over to the/our
    complain*/report* again
    a ~1 complete
    start* over
    back at ~2 desk/work/home/office
    done for
  `,
  /** Said at the end of a timeline, it is over. */
  'well-again': `
    healthy, pass, worked, processed, delivered, succeed*, served
    site/sites/website/app/api/server/servers/service/services/system/systems/page/cluster/node ~1 up
    <user> ~1 can
    errors/error/problem/problems/symptom*/alert/alerts ~2 away/gone/stop/stops/stopped/ceased/cleared
    last error/errors/failure
    queue/backlog empty/gone/cleared
    back, again, normal, works, working, complete, completed, over, ended, ends, end, done, ok, fine, active
    added, sane, empty, possible, counted, synced, sync, drops, dropped, dropping, fades, faded, subsides, subsided
    vanished, clears, drained, imported
    down to
    no more
    alive, green, passed, passes, success, successful, successfully, stable, accessible, returned, returns, flow
    flows, flowing, smooth, smoothly, live, lifted, gone, closed, reachable, responding, loaded, loads
    online
    serve/serves/serving pages/traffic/requests/users/customers
    <user> confirm*
    orders/payments/mails/messages/traffic/requests/bookings ~2 coming/come/flow* in
    <be> ~1 fast/quick
    available
    200 on/for/everywhere
    replies, responds, opens, sells, syncs
    <component> ~1 starts/started/runs/boots
    <component> ~1 answers/prints/plays
  `,

  // Blame, and tasks that nobody can finish
  /** What the mechanism of a failure is made of. */
  machinery: `
    <component>, <resource>, <change>, <error-code>, <malfunction>, bug, bugs, fault*, failure*, error*, fail*, crash*, slow
    file*, code*, config*, setting*, option*, parameter*, variable*, value*, certificate*, key, keys, token*, credential*
    password*, secret*, quer*, index*, table*, row/rows, column*, schema*, field*, record*, lock*, lease*, log/logs, cron*
    script*, version*, typo*, process*, packet*, firewall*, rule*, request*, traffic, load, loads, session*, path*, folder*
    director*, permission*, limit*, threshold*, timeout*, retr*, exception*, packag*, librar*, dependenc*, module*, plugin*
    driver*, kernel, image*, volume*, partition*, backup*, replica*, primary, leader*, switch*, hardware, firmware, fan
    temperature*, batter*, licen*, domain*, zone*, clock*, date/dates, timestamp*, encod*, character*, byte*, buffer*
    stack, loop*, null, pointer*, flag*, branch, rollout, canary, job/jobs, pod/pods, vm/vms, hypervisor*, daemon*
    listener*, message*, event/events, batch*, thread*, race, deadlock*, leak*, overflow*, handshake, header*, cookie*, url*
    link/links, route*, routing, subnet*, vlan*, ip, tls, ssl, http, tcp, ssh, json, yaml, xml, sql, php, java, jvm, python
    configured, misconfig*, expire*, overload*, exceed*, full, empty, missing, wrong, incorrect*, invalid, outdated
    fiber, fibre, cable*, electric*, water, fire, lightning, excavator
    account*, command*, environment*, capacity, rate/rates, demand, sequence*, pars*, function*, program*, default*, skip*
    attack*, ddos, hacker*, malware, virus*, data, string*, number*, too, insufficient*, instruction*, feature*
    client*, consumer*, producer*, format, syntax, semicolon*, comma, letter, extension*, spelling, misspel*
  `,
  /** What led to it, told as somebody's deed: "When we renamed the folder, the web server still looked for the old one". */
  circumstance: `
    when/while/as <actor> ~3 <fix>
  `,
  /** What brings something about, and what people do who mend it. */
  contrived: 'creat*, introduc*, mak*, made, forc*, allow*, block*, stop, stopped, stopping, prevent*',
  /** How a service is made and used, and what follows on an outage: no word of why it failed. */
  'no-mechanism': `
    is/are written/developed/built/coded/programmed in
    is/are used/run/operated/hosted/maintained by
    able to ~6 normally/again
    great/good/excellent ~1 job/work
    thanks to ~5 team*/work/effort*/help/colleague*/everyone/everybody
    ask*/want* ~2 for ~4 report*
    <be>/came back online/up
    answer*/inform* ~6 by/on/via ~2 mail/email/phone/page
    answer* ~4 mail/mails/email/emails/call/calls/ticket*
    sell/sells ~6 to
    somebody/someone to blame
    blame anybody/anyone/nobody/him/her/them
  `,
  'human-error': `
    human/operator/engineer/developer/personal error/errors/mistake/mistakes/fault/negligence
    carelessness, negligence, incompetence, stupidity, laziness
  `,
  blame: `
    <cause-noun> ~8 <human-error>
    caused/triggered by ~4 <human-error>
    due/owing/down to ~4 <human-error>
    because of ~4 <human-error>
    ^ <human-error>
    @ ~2 forgot/forgets/neglected/ignored
    @ carelessly/stupidly/negligently
    @ fault/mistake/carelessness/negligence
    careless/incompetent/negligent/sloppy/stupid/lazy/clueless ~1 <role>
    <role> ~3 careless/incompetent/negligent/sloppy/stupid/lazy/clueless/carelessly
    fault/mistake/carelessness/negligence of/by ~3 <role>/@
    whose fault
  `,
  vague: `
    be/being/stay/more/extra careful/cautious/vigilant/attentive
    careful/better ~1 coding/programming/working/work
    pay/paying ~2 attention
    take/taking more care
    try/trying harder/more
    do/doing better
    work/working harder
    think/thinking twice
    avoid/avoiding ~2 mistakes/errors/problems/issues/this
    never ~4 again
    not ~4 happen/repeat/occur again
    make/making sure ~6 again
    communicate/communicating better
    improve/improving communication
  `,
} as const satisfies Lexicon;

export type Concept = keyof typeof en;
