import { describe, expect, it } from 'vitest';
import { namesTime } from './time.ts';

describe('names of placeholders and fill-ins', () => {
  it.each([
    'ticket.due_date',
    'time/date',
    'eta',
    'number of hours',
    'custom.nextVisitTime',
    'sla.resolve_by',
    'next_update_at',
    'duedate',
    'weekday',
  ])('%s speaks of a time to come', (name) => expect(namesTime(name)).toBe(true));

  it.each(['ticket.created_at', 'purchase date', 'update', 'candidate', 'agent.name', 'ticket.title', 'order number'])(
    '%s does not',
    (name) => expect(namesTime(name)).toBe(false),
  );
});
