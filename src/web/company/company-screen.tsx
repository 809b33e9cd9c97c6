import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AnswerCard } from '../ask/answer-card.js';
import { clocksMeant, TODAY } from '../shell/clocks.js';

const route = getRouteApi('/company/$id');

/** One company and its story. */
export function CompanyScreen(): ReactNode {
  const { id } = route.useParams();
  const clocks = clocksMeant(route.useSearch(), TODAY);
  return <AnswerCard id={id} clocks={clocks} />;
}
