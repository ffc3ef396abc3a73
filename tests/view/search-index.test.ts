import { expect, test } from 'vitest';
import { DUTCH } from '#i18n/language.ts';
import { createSearch } from '#view/search/search-index.ts';
import { realFacts, realNetwork } from '../real-network.ts';
test('try', () => {
  const t0 = performance.now();
  const find = createSearch(realNetwork(), realFacts(), DUTCH);
  console.log('build', performance.now() - t0);
  for (const q of ['tweede graads','twedegraads','twedegr','PDG','pdg mbo','zijinstroom','zij instroom','zij-instrom','juf','meester','basisschool','gym','gymleraar','hoe word ik leraar','mavo','havo','hbo','pabo','paboo','ad','associate degree','xyzzyq','leraar xyzzy','leraar basisonderwijs','a','21+','educatieve mastr','onderwijs assistent','lio','pgd']) {
    const s = performance.now(); const r = find(q);
    console.log(q, r.exact, r.more, (performance.now()-s).toFixed(1), r.items.slice(0,7).map(i=>i.key+'='+i.name).join(' ; '));
  }
});
