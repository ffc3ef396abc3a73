import { describe, expect, test } from 'vitest';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { realNetwork } from '../real-network.ts';
import { data, type Ride, ridesOf, segmentOf, segments, stationOf, textsIn } from './real-records.ts';
import { TRAPS, trapsSprung } from './trap-rules.ts';

/*
 * What people get wrong, as the research lists it ("trap 1" to "trap 30", VT01 to VT32), where data can get it wrong
 * too. Whether conditions judge rightly is in admission.test.ts; money is in traps-money.test.ts.
 */

const lineOf = (line: string) => data.segments.filter((segment) => segment.line === line);
const into = (station: string) => segments.filter((segment) => segment.to === station);
const grantsOf = (rides: readonly Ride[]) => [...new Set(rides.flatMap(({ grants }) => grants))];
const zijInstroom = data.segments.filter(({ id }) => id.startsWith('z-') && !id.startsWith('z-buitenland'));
const doors = zijInstroom.map(({ id, from, to }) => ({ id, from, to }));

describe('what a network alone can get wrong', () => {
  test.each(TRAPS)('$code: $why', ({ isAvoided }) => expect(isAvoided(realNetwork())).toBe(true));

  test('a network that falls into a trap is seen', () => {
    const network = realNetwork();
    const easy = network.segments.map((each) =>
      each.id === 'p-havo' ? { ...each, conditions: each.conditions.filter((id) => id !== 'R05') } : each,
    );
    expect(trapsSprung(network)).toEqual([]);
    expect(trapsSprung({ ...network, segments: easy })).toEqual(['trap 1: p-havo: havo must prove three areas']);
  });
});

describe('getting into the pabo', () => {
  test('trap 4: every way to prove an area in year 1 ends on 31 August 2027', () => {
    const soft = data.conditions.flatMap(({ repairs }) => repairs).filter(({ id }) => id.startsWith('jaar-1-'));
    expect(soft).toHaveLength(3);
    expect(soft.map(({ provenance }) => provenance.validUntil)).toEqual(Array(3).fill('2027-08-31'));
  });

  test('trap 6: the school subject Educatie shortens nothing', () => {
    const hoped = data.exemptions.filter(({ refs }) => refs.includes('X07'));
    expect(hoped.map(({ certainty }) => certainty)).toEqual(['vraag-na']);
    expect(ridesOf([segmentOf('h-praktijk-klein')]).map(({ conditions }) => conditions)).toEqual([['C-pilotschool']]);
  });

  test('only an exemption that is a right or a row of its own may be called a right', () => {
    const rights = data.exemptions.filter(({ certainty }) => certainty === 'recht');
    expect(rights.map(({ id, scope }) => [id, scope])).toEqual([['kopopleiding-180-ec', 'landelijk']]);
  });
});

describe('what a route gives', () => {
  test('trap 8: there is one bevoegdheid for the primary school, not one for young and one for older children', () => {
    const po = data.credentials.filter(({ id }) => /^bevoegdheid:(po|.*(jong|oud|kleuter))/.test(id));
    expect(po.map(({ id }) => id)).toEqual(['bevoegdheid:po']);
  });

  test('VT23: a PDG is no diploma and counts in mbo only', () => {
    const granted = grantsOf(ridesOf(lineOf('D')));
    expect(granted).toContain('getuigschrift:pdg');
    expect(granted.filter((id) => /^(diploma|bevoegdheid):/.test(id))).toEqual([]);
    expect(data.credentials.find(({ id }) => id === 'getuigschrift:pdg')?.implies).toEqual([]);
    const real = segments.filter(({ line, status }) => line === 'D' && TRAVELLABLE.includes(status));
    expect(new Set(real.map(({ to }) => to))).toEqual(new Set(['docent-mbo']));
  });

  test('VT35: a PDG for the vmbo is undecided, without months and without conditions', () => {
    const { status, variants, conditions, grants } = segmentOf('d-vmbo');
    expect({ status, conditions, grants }).toEqual({ status: 'onbeslist', conditions: [], grants: [] });
    expect(variants.map(({ monthsMin, monthsMax }) => [monthsMin, monthsMax])).toEqual([[null, null]]);
  });

  test('VT05: gym and art are reached without a master', () => {
    const granted = grantsOf(ridesOf(['leraar-lo', 'leraar-kunst'].flatMap(into)));
    expect(granted.filter((id) => /master/.test(id))).toEqual([]);
  });

  test('VT10: beperkt tweedegraads is all of vmbo and the lower years of havo and vwo', () => {
    const station = stationOf('leraar-vo-beperkt');
    expect(station.goal?.learners).toEqual(['vmbo', 'havo-vwo-onderbouw']);
    const told = [station, ...into('leraar-vo-beperkt')].flatMap(({ name, about }) => [name.nl, about.nl]).join(' ');
    expect(told).toContain('heel het vmbo');
    expect(told).not.toMatch(/vmbo-(tl|gl|t\b)/);
  });
});

describe('levels', () => {
  test('VT01: only a diploma has an NLQF level', () => {
    const levelled = data.stations.filter(({ nlqf }) => nlqf !== undefined);
    expect(levelled.length).toBeGreaterThan(10);
    expect(levelled.filter(({ kind }) => kind !== 'diploma').map(({ id }) => id)).toEqual([]);
  });

  test('VT02: 4+ belongs to vwo alone', () => {
    const plus = data.stations.filter(({ nlqf, drawnAtLevel }) => nlqf === '4+' || drawnAtLevel === '4+');
    expect(plus.map(({ id }) => id)).toEqual(['vwo']);
  });

  test('VT17: the professional doctorate is a pilot with a certificate and no level', () => {
    const { kind, nlqf } = stationOf('pd');
    expect({ kind, nlqf }).toEqual({ kind: 'certificaat', nlqf: undefined });
    expect(new Set(into('pd').map(({ status }) => status))).toEqual(new Set(['pilot']));
  });
});

describe('zij-instroom', () => {
  test('trap 22, VT22: with an mbo diploma the only door is a practical vmbo profile', () => {
    const mbo = doors.filter(({ from }) => ['mbo-2', 'mbo-3', 'mbo-4', 'onderwijsassistent', 'ad-pep'].includes(from));
    expect(mbo.map(({ from, to }) => `${from} → ${to}`)).toEqual(['mbo-3 → leraar-vmbo', 'mbo-4 → leraar-vmbo']);
    for (const { conditions } of ridesOf(mbo.map(({ id }) => segmentOf(id)))) expect(conditions).toContain('VR29');
  });

  test('VT32: Trainees in onderwijs starts with a wo-master and ends eerstegraads', () => {
    const { from, to, conditions } = segmentOf('e-trainees');
    expect([from, to]).toEqual(['wo-master', 'leraar-vo-1']);
    expect(conditions).toContain('VR10');
  });
});

describe('work in vo and mbo', () => {
  test('VT28: a gastdocent teaches at most 6 hours a week', () => {
    expect(segmentOf('i-gastdocent').conditions).toContain('VR32');
    const limit = data.conditions.find(({ id }) => id === 'VR32');
    expect(textsIn(limit).join(' ')).toMatch(/\b6 (klok)?uur|\b6 klokuren/);
    const told = textsIn([stationOf('gastdocent'), segmentOf('i-gastdocent')]).join(' ');
    expect(told).not.toMatch(/\b4 (klok)?ur?en|\b4 uur/);
  });

  test('VT18: hybride docent is a way of working, not a station', () => {
    expect(data.stations.map(({ id }) => String(id))).not.toContain('hybride-docent');
    expect(data.support.find(({ id }) => id === 'hybride-docent')?.kind).toBe('werkvorm');
  });

  test('VT03: no text guesses which profile fits a teacher course', () => {
    const told = textsIn([...lineOf('T'), ...data.conditions.filter(({ id }) => id === 'VR04')]).join(' ');
    expect(told).not.toMatch(/\b(N&T|N&G|E&M|C&M|NT|NG|EM|CM)\b|profiel (natuur|economie|cultuur)/i);
  });
});

describe('names', () => {
  const everything = textsIn(data);
  test('trap 5, 17: names that are gone stand in no text', () => {
    const gone = /\bL1[0-2]\b|WISCAT|\bRADO\b/i;
    expect(everything.filter((text) => gone.test(text))).toEqual([]);
    expect('De WISCAT is in schaal L10.').toMatch(gone);
  });

  test('trap 16: PEM and PPKE are named only as old names', () => {
    const labels = [...data.stations, ...segments].map(({ name }) => name.nl);
    expect(labels.filter((label) => /\b(PEM|PPKE)\b/.test(label))).toEqual([]);
  });

  test('trap 18: HODOS is about mbo teachers and stands on no pabo', () => {
    const hodos = data.regions.flatMap(({ support }) => support).find(({ id }) => id === 'hodos');
    expect(hodos?.attachesTo.length).toBeGreaterThan(0);
    expect(hodos?.attachesTo.filter((id) => /^(p-|u-|z-po)/.test(id))).toEqual([]);
  });

  test('trap 19: Driestar College is never named without its present name', () => {
    const inRegions = data.regions.flatMap(({ events, institutions }) => [...events, ...institutions]);
    const told = [...data.cautions, ...inRegions].map((record) => textsIn(record).join(' '));
    const named = told.filter((text) => text.includes('Driestar College'));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((text) => !text.includes('Driestar-Wartburg'))).toEqual([]);
  });
});

describe('the cautions', () => {
  const numbered = (name: (n: number) => string, last: number) => Array.from({ length: last }, (_, at) => name(at + 1));
  const codes = [...numbered((n) => `trap ${n}`, 30), ...numbered((n) => `VT${String(n).padStart(2, '0')}`, 32)];
  test.each(codes)('%s is told to the people who make the mistake', (code) => {
    const told = data.cautions.filter(({ refs }) => refs.includes(code));
    expect(told.length).toBeGreaterThan(0);
    for (const { audiences } of told) expect(audiences.length).toBeGreaterThan(0);
  });
});
