import { describe, expect, it } from 'vitest';
import { languageOf } from './text-language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'Thanks for the photo. We have replaced the filter, and you can collect the mower from Tuesday on.'],
    [
      'de',
      'Guten Tag, vielen Dank für Ihre Nachricht. Wir haben den Filter ersetzt, Sie können den Mäher am Dienstag abholen.',
    ],
    [
      'fr',
      'Bonjour, merci pour la photo. Nous avons remplacé le filtre et vous pouvez passer prendre la tondeuse mardi.',
    ],
    [
      'es',
      'Hola, gracias por la foto. Hemos cambiado el filtro y ya puede recoger el cortacésped a partir del martes.',
    ],
    ['it', 'Buongiorno, grazie per la foto. Abbiamo sostituito il filtro e può ritirare il tosaerba da martedì.'],
    ['pt', 'Olá, obrigado pela foto. Já trocamos o filtro e você pode buscar o cortador na loja a partir de terça.'],
    ['nl', 'Bedankt voor de foto. We hebben het filter vervangen en je kunt de maaier vanaf dinsdag ophalen.'],
    [
      'pl',
      'Dziękujemy za zdjęcie. Filtr jest już wymieniony i może Pan odebrać kosiarkę od wtorku, jeśli to nie jest za późno.',
    ],
    ['cs', 'Dobrý den, děkujeme za fotografii. Filtr jsme vyměnili a sekačka je pro vás připravena od úterý.'],
    ['sv', 'Hej, tack för bilden. Vi har bytt filtret och du kan hämta gräsklipparen från och med tisdag.'],
    ['ru', 'Здравствуйте! Спасибо за фотографию. Мы заменили фильтр, вы можете забрать косилку во вторник.'],
    ['uk', 'Добрий день! Дякуємо за фото. Ми замінили фільтр, і ви можете забрати косарку у вівторок.'],
    ['ja', 'お写真をありがとうございます。フィルターを交換しました。'],
    ['zh', '感谢您的照片。我们已经更换了过滤器，您可以在星期二取走割草机。'],
    ['ar', 'شكرا على الصورة. لقد استبدلنا المرشح ويمكنك استلام الآلة يوم الثلاثاء.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['a greeting', 'Hi {{name}},'],
    ['a few words', 'Filter replaced. Ticket 1042.'],
    ['a list of names', 'Müller, Dupont, García, Rossi, Kowalski, Novák, Svensson'],
    ['nothing', ''],
  ])('is silent about %s', (_, text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  it('takes an English text with foreign names and words for English', () => {
    const text =
      'Hi, your room at the Hôtel de la Gare in Besançon is booked for the two of you. Ask for the clé de la chambre when you are there.';
    expect(languageOf(text)).toBe('en');
  });

  it('looks at the beginning only', () => {
    expect(languageOf('Wir haben den Filter ersetzt, und Sie können ihn am Dienstag abholen. '.repeat(50_000))).toBe(
      'de',
    );
  });
});
