// Quantities in English. Data, folded.
import { type MeasureLexicon, measure } from '../measures.ts';

const length =
  'm metre metres meter meters km kilometer kilometers kilometre kilometres cm mile miles mi foot feet ft inch inches yard yards';

export const englishMeasures: MeasureLexicon = {
  counting: new Set(['many', 'number']),
  measures: [
    measure('old age', 'year years month months'),
    measure(
      'far tall high wide deep distance length height width altitude depth elevation size diameter',
      length,
    ),
    measure('area', 'square km2 acre acres hectare hectares sq'),
    measure(
      'weigh weighs weighed weight mass heavy',
      'kg kilograms pound pounds lb ton tons tonne tonnes grams',
    ),
    measure(
      'much cost costs price money worth budget revenue salary value fine debt',
      'dollar dollars million billion pound pounds euro euros cent cents yen',
    ),
    measure('percent percentage proportion rate share', 'percent per', true),
    measure(
      'long duration last lasted lasts',
      `year years month months day days hour hours minute minutes week weeks second seconds century centuries ${length}`,
    ),
    measure('population', 'inhabitant inhabitants people residents population'),
    measure('speed fast', 'mph km miles kilometers kilometres knots'),
    measure('temperature', 'c f degree degrees celsius fahrenheit'),
  ],
};
