import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import type { Fact } from './facts.ts';
import { factById, interfaceText, printFact, printText, printUnit } from './print.ts';

const fact = (rest: Partial<Fact>) => ({ type: 'number', ...rest }) as Fact;

describe('printFact', () => {
  it('writes each type as a reader expects it', () => {
    expect(printFact(fact({ value: 1659 }), 'en')).toBe('1,659');
    expect(printFact(fact({ value: 3, decimals: 2 }), 'es')).toBe('3.00');
    expect(printFact(fact({ value: 2025, type: 'year' }), 'en')).toBe('2025');
    expect(printFact(fact({ value: '2024-03', type: 'date' }), 'es')).toBe('marzo de 2024');
    expect(printFact(fact({ value: 6e6, unit: 'usd' }), 'en')).toBe('$6 million');
    expect(printFact(fact({ value: { low: 1000, high: 2500 } }), 'en')).toBe('1,000–2,500');
    expect(printFact(fact({ value: { en: 'none', es: 'nada' }, type: 'text' }), 'es')).toBe('nada');
  });

  // The figures of the dossier; each is computed from the tables at every build.
  it.each([
    ['slv-rate-2024', '1,659'],
    ['usa-rate-2023', '542'],
    ['slv-vs-usa', '3.06'],
    ['cecot-space-at-capacity', '0.58'],
    ['cecot-space-at-70', '1.3'],
    ['cecot-cell-area', '91.02'],
  ])('gives %s as %s in both languages', (id, text) => {
    expect(printFact(factById(id), 'en')).toBe(text);
    expect(printFact(factById(id), 'es')).toBe(text);
  });
});

describe('printUnit', () => {
  it('is in the number that fits the value', () => {
    const { one, other } = content().units.people?.en ?? { one: '', other: '' };
    expect(one).not.toBe(other);
    expect(printUnit(fact({ value: 1, unit: 'people' }), 'en')).toBe(one);
    expect(printUnit(fact({ value: 2, unit: 'people' }), 'en')).toBe(other);
    expect(printUnit(fact({ value: 2 }), 'en')).toBe('');
  });
});

describe('printText', () => {
  it('fills facts, dates, names and laws from content', () => {
    const [id, law] = [...content().authorities][0] ?? ['', undefined];
    const text = `{fact:slv-rate-2024}, {date:2024-03}, {law:${id}}, {value}`;
    expect(printText(text, 'en')).toBe(`1,659, March 2024, ${law?.label.en}, {value}`);
    expect(printText({ en: 'a', es: '{date:2024}' }, 'es')).toBe('2024');
  });

  it('refuses an id that leads nowhere', () => {
    expect(() => printText('{fact:gone}', 'en')).toThrow('There is no fact "gone"');
    expect(() => printText('{name:gone}', 'en')).toThrow('no name "gone"');
    expect(() => printText('{law:gone}', 'en')).toThrow('no law "gone"');
  });
});

describe('interfaceText', () => {
  it('finds a text by its key and refuses a key without one', () => {
    expect(interfaceText('en', 'law.disclaimer')).toBe('General information, not legal advice.');
    expect(interfaceText('en', 'charts.worldRates.remove', { name: 'X' })).toBe('Remove X');
    expect(() => interfaceText('es', 'law.gone')).toThrow('es.json has no text "law.gone"');
    expect(() => interfaceText('es', 'law')).toThrow('has no text "law"');
  });
});
