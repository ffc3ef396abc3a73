import { describe, expect, test } from 'vitest';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { data, type Ride, ridesOf, segmentOf, segments, stationOf, textsIn } from './real-records.ts';

/*
 * What people get wrong, as the research lists it ("trap 1" to "trap 30", VT01 to VT32), where data can get it wrong
 * too. Whether conditions judge rightly is in admission.test.ts; money is in traps-money.test.ts.
 */

const AREAS = ['R05', 'R06', 'R07'];
const lineOf = (line: string) => data.segments.filter((segment) => segment.line === line);
const into = (station: string) => segments.filter((segment) => segment.to === station);
const grantsOf = (rides: readonly Ride[]) => [...new Set(rides.flatMap(({ grants }) => grants))];
const zijInstroom = data.segments.filter(({ id }) => id.startsWith('z-') && !id.startsWith('z-buitenland'));
const doors = zijInstroom.map(({ id, from, to }) => ({ id, from, to }));

describe('getting into the pabo', () => {
  test.each([
    { id: 'p-havo', why: 'trap 1: havo must prove three areas' },
    { id: 'p-mbo-4', why: 'trap 3: mbo-4 makes three tests' },
    { id: 'p-onderwijsassistent', why: 'trap 3: so does an assistant' },
    { id: 'p-mbo4-pedagogisch', why: 'trap 3: in every direction' },
    { id: 'p-leraarondersteuner', why: 'R09: work gives no exemption' },
    { id: 'p-ad-pep', why: 'R09: an Ad exempts from no test' },
    { id: 'p-geen-diploma-21', why: 'trap 15: the 21+ test replaces none of them' },
  ])('$id asks all three areas in every variant ($why)', ({ id }) => {
    for (const { conditions } of ridesOf([segmentOf(id)])) expect(conditions).toEqual(expect.arrayContaining(AREAS));
  });

  test('trap 2: vwo is asked for no area', () => {
    const asked = ridesOf([segmentOf('p-vwo')]).flatMap(({ conditions }) => conditions);
    expect(asked.filter((id) => AREAS.includes(id))).toEqual([]);
  });

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
  test('trap 7, VT09: no Ad gives a bevoegdheid', () => {
    const granted = grantsOf(ridesOf(['ad-pep', 'ad-oo', 'ad-epb'].flatMap(into)));
    expect(granted).toContain('diploma:ad-pep');
    expect(granted.filter((id) => id.startsWith('bevoegdheid:'))).toEqual([]);
  });

  test('trap 8: there is one bevoegdheid for the primary school, not one for young and one for older children', () => {
    const po = data.credentials.filter(({ id }) => /^bevoegdheid:(po|.*(jong|oud|kleuter))/.test(id));
    expect(po.map(({ id }) => id)).toEqual(['bevoegdheid:po']);
  });

  test('trap 9: the pabo gives no gym for groups 3 to 8', () => {
    expect(grantsOf(ridesOf(lineOf('P')))).not.toContain('bevoegdheid:gym-groep-3-8');
    expect(into('gym-groep-3-8').map(({ id }) => id)).toEqual(['k-gym38']);
  });

  test.each(doors)('VT20: $id gives a bevoegdheid and a getuigschrift, and no diploma', ({ id }) => {
    const granted = grantsOf(ridesOf([segmentOf(id)]));
    expect(granted.some((each) => each.startsWith('bevoegdheid:'))).toBe(true);
    expect(granted).toContain('getuigschrift:bekwaamheidsonderzoek');
    expect(granted.filter((each) => each.startsWith('diploma:'))).toEqual([]);
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

  test('VT15: the masters EN, MLI and MEL give no bevoegdheid', () => {
    const granted = grantsOf(ridesOf(['master-en', 'master-mli', 'master-mel'].flatMap(into)));
    expect(granted).toEqual(expect.arrayContaining(['diploma:master-en', 'diploma:master-mli', 'diploma:master-mel']));
    expect(granted.filter((id) => id.startsWith('bevoegdheid:'))).toEqual([]);
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
  const SCHOOL = ['R18', 'VR14'];
  test.each(doors)('trap 21: $id asks for a school first', ({ id }) => {
    for (const { conditions } of ridesOf([segmentOf(id)])) {
      expect(conditions.some((each) => SCHOOL.includes(each))).toBe(true);
    }
  });

  test('trap 22, VT22: with an mbo diploma the only door is a practical vmbo profile', () => {
    const mbo = doors.filter(({ from }) => ['mbo-2', 'mbo-3', 'mbo-4', 'onderwijsassistent', 'ad-pep'].includes(from));
    expect(mbo.map(({ from, to }) => `${from} → ${to}`)).toEqual(['mbo-3 → leraar-vmbo', 'mbo-4 → leraar-vmbo']);
    for (const { conditions } of ridesOf(mbo.map(({ id }) => segmentOf(id)))) expect(conditions).toContain('VR29');
  });

  test('trap 22: primary education asks a bachelor', () => {
    expect(segmentOf('z-po').conditions).toContain('R15');
  });

  test('VT24: a lerarenopleiding judges who is fit for vo, the school itself for mbo', () => {
    const vo = ridesOf(zijInstroom.filter(({ to }) => to.startsWith('leraar-v')));
    for (const { conditions } of vo)
      expect([conditions.includes('VR16'), conditions.includes('VR17')]).toEqual([true, false]);
    for (const { conditions } of ridesOf(lineOf('D'))) {
      expect([conditions.includes('VR16'), conditions.includes('VR17')]).toEqual([false, true]);
    }
  });

  test('VT32: Trainees in onderwijs starts with a wo-master and ends eerstegraads', () => {
    const { from, to, conditions } = segmentOf('e-trainees');
    expect([from, to]).toEqual(['wo-master', 'leraar-vo-1']);
    expect(conditions).toContain('VR10');
  });
});

describe('work in vo and mbo', () => {
  test('VT25: a tweedegraads or eerstegraads teacher needs no PDG in mbo', () => {
    for (const id of ['leraar-vo-2', 'leraar-vo-1']) expect(stationOf(id).countsAs).toContain('docent-mbo');
    expect(lineOf('D').filter(({ from }) => from.startsWith('leraar-'))).toEqual([]);
  });

  test('VT27: an instructeur is no docent', () => {
    expect(stationOf('instructeur-mbo').countsAs).not.toContain('docent-mbo');
    expect(ridesOf(into('instructeur-mbo')).every(({ conditions }) => conditions.includes('VR31'))).toBe(true);
  });

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

  test('VT13: after a master the gap in subject knowledge is judged', () => {
    expect(segmentOf('e-em1').conditions).toContain('VR11');
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
