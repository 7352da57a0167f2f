import type { Entity, EntityType, Mention } from '../../../model/quote.ts';
import type { Builder } from './namesakes.ts';

/**
 * The entities that names were gathered to, numbered in the order of their first mentions, and all mentions in order of place. `typeOf` tells what one is
 * that is of no known type; the builders are sorted, and no longer of use.
 */
export function entitiesOf(builders: Builder[], typeOf: (builder: Builder) => EntityType): { entities: Entity[]; names: Mention[] } {
  for (const { mentions } of builders) mentions.sort((a, b) => a[0] - b[0]);
  builders.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]);
  const names: Mention[] = [];
  const entities = builders.map((builder, i): Entity => {
    const id = `e${i + 1}`;
    for (const span of builder.mentions) names.push({ span, entity: id });
    builder.forms.delete(builder.name);
    return {
      id,
      type: builder.type === 'unknown' ? typeOf(builder) : builder.type,
      name: builder.name,
      aliases: [...builder.forms],
      roles: [...builder.roles],
    };
  });
  names.sort((a, b) => a.span[0] - b.span[0]);
  return { entities, names };
}
