/**
 * Small words that make up a third of any text of their language, those first that no neighbour has. A word that stands in
 * several lists counts for each. The question is only whether the English rules fit a text, mostly one of a few lines: there the
 * small words tell more than the frequencies of letters that the usual libraries count, which also take a hundred times as long
 * to load.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the you your and to of is are was we have has for this that with will can if not please be from our at by an it on in as but would they there what when how here within did been which than about after before any into only should could thanks thank were does them then who',
  de: 'der die das und ist nicht sie wir ihre ihr ihnen ich haben bitte mit für auf ein eine einen wird werden sind zu den dem des auch im bei oder uns unser kann können wenn von dass es um noch',
  fr: 'le la les et vous votre vos nous est pas pour avec une des du dans sur que qui ce cette avez sont être plus au aux si par je ne merci bonjour notre cela en',
  es: 'el la los las y usted su sus que de para con por una un es no se nos le si en al del está esta este hemos puede más gracias hola nuestro como pero ha ya lo',
  it: 'il lo gli le e che di per con una un non è sono la del della dei nel alla al ci si suo sua vostro abbiamo può questo questa grazie anche ha ho come più da',
  pt: 'o os as e você seu sua que de para com por uma um não é se nos em no na do da está este esta podemos pode obrigado olá mais como mas já foi ao são ou nosso',
  ca: 'el els les i que de per amb una un no és si en al del us ens vostre aquest aquesta hem pot més gràcies bon com però ja ha la fer',
  nl: 'de het een en van je jij u uw wij we is niet dat dit met voor op te zijn hebben heeft kunt kunnen om aan bij ook als maar naar er wordt onze ons door nog',
  pl: 'nie się na do jest że w z i o po za od dla co jak przez ale czy lub są pan pani państwa proszę dziękujemy być może tym ten ta to już jeśli przed',
  cs: 'je se na že v s a to není pro jsou za jak ale po do od nebo by vám váš vaše jsme děkujeme prosím bude být také když který která které aby',
  sv: 'och att det är på en ett som för inte med av du din ditt dina vi har kan till om den eller från oss vår tack hej så när ska bli också men de här',
  da: 'og at det er på en et som for ikke med af du din dit dine vi har kan til om den eller fra os vores tak hej så når skal blive også men de her vil',
  nb: 'og å det er på en et som for ikke med av du din ditt dine vi har kan til om den eller fra oss vår takk hei så når skal bli også men de her vil',
  fi: 'ja on ei se että hän me te olet olemme voit voimme kun jos tai mutta niin myös tämä tämän teidän sinun kiitos hei ovat ole oli sekä kanssa jotta joka',
  hu: 'a az és hogy nem egy van is meg ez azt ön önnek kérjük köszönjük vagy ha már még csak mint de el fel amely lehet kell volt lesz',
  ro: 'și să nu este în la pe cu de din pentru că o un care sau vă dumneavoastră sunt am ați vom poate mai dacă dar al ale prin acest această mulțumim',
  tr: 've bir bu için ile de da olarak çok daha gibi en siz size sizin biz değil var yok ama veya lütfen teşekkür ederiz olan kadar sonra ne mi',
  id: 'yang dan di untuk dengan anda kami ini itu tidak dari pada akan dapat bisa telah sudah atau ke juga jika silakan terima kasih adalah karena oleh',
};

/** Whose letters tell the language, or at least that it is none of the above; `und` with the script where several have it. */
const SCRIPTS: readonly (readonly [letters: RegExp, languageOf: (text: string) => string])[] = [
  [/[\u3040-\u30ff]/g, () => 'ja'],
  [/[\uac00-\ud7a3]/g, () => 'ko'],
  [/[\u4e00-\u9fff]/g, () => 'zh'],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, () => 'el'],
  [/[\u0590-\u05ff]/g, () => 'he'],
  [/[\u0600-\u06ff]/g, (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/[\u0e00-\u0e7f]/g, () => 'th'],
  [/[\u0900-\u097f]/g, () => 'und-Deva'],
  [/[\u0400-\u04ff]/g, (text) => (/[іїєґ]/i.test(text) ? 'uk' : /[ыэё]/i.test(text) ? 'ru' : 'und-Cyrl')],
];

/** Letters beyond Latin ones; and Latin words. Ranges, because patterns over all letters take long to build. */
const OTHER_LETTERS = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7ff]/;
const WORD = /[a-z\u00df-\u024f\u1e00-\u1eff]+/g;

/** How much of a text is looked at. UTF-16 units. */
const BEGINNING = 1000;
/** Fewer of its small words say nothing about a language. */
const FEWEST_HITS = 4;
/** How many times as many it must have as English, and of all words at least. */
const LEAD = 1.5;
const SHARE = 0.15;

/**
 * The language that a text is plainly written in, as a code of BCP 47; `undefined` where it is too short or too mixed to tell.
 * Looks at its beginning only; takes linear time.
 */
export function languageOf(text: string): string | undefined {
  const beginning = text.slice(0, BEGINNING);
  const ofScript = OTHER_LETTERS.test(beginning) ? languageOfScript(beginning) : undefined;
  if (ofScript !== undefined) return ofScript;
  const words = beginning.toLowerCase().match(WORD) ?? [];
  return isSurelyEnglish(words) ? 'en' : languageOfWords(words);
}

function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, language] of SCRIPTS) {
    const own = text.match(pattern)?.length ?? 0;
    if (own >= FEWEST_HITS && own * 3 > letters) return language(text);
  }
  return undefined;
}

/** A text of which every third word is a small English one; its neighbours share few. Spares most macros the other lists. */
function isSurelyEnglish(words: readonly string[]): boolean {
  english ??= new Set(SMALL_WORDS.en?.split(' '));
  let hits = 0;
  for (const word of words) if (english.has(word)) hits++;
  return hits >= 2 * FEWEST_HITS && hits * 3 >= words.length;
}

let english: ReadonlySet<string> | undefined;

function languageOfWords(words: readonly string[]): string | undefined {
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesByWord().get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  let best = 'en';
  for (const [language, count] of hits) if (count > (hits.get(best) ?? 0)) best = language;
  const most = hits.get(best) ?? 0;
  if (most < FEWEST_HITS || most < words.length * SHARE) return undefined;
  return best === 'en' || most >= english * LEAD ? best : undefined;
}

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  if (byWord !== undefined) return byWord;
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else known.push(language);
    }
  }
  byWord = languages;
  return languages;
}
