import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RegisterTold } from '../engine/register-question.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { ASK_WORDS } from './ask-words.js';

/** Companies whose stories show what a standing can be: delisted and proposed anew, suing, enjoined, only proposed. */
const EXAMPLES = [
  { id: 'WB-0038', en: 'Xiaomi', zh: '小米' },
  { id: 'WB-0223', en: 'WuXi AppTec', zh: '药明康德' },
  { id: 'WB-0089', en: 'YMTC', zh: '长江存储' },
  { id: 'WB-0076', en: 'DJI', zh: '大疆' },
  { id: 'WB-0214', en: 'Unitree', zh: '宇树' },
  { id: 'WB-0226', en: 'DeepSeek', zh: '深度求索' },
] as const;

/** What is shown before anything was asked: where to begin, and what the register holds. */
export function Beginning({
  register,
  choose,
}: {
  readonly register: RegisterTold | undefined;
  readonly choose: (id: string) => void;
}): ReactNode {
  const said = useWords(ASK_WORDS);
  const { language } = useLanguage();
  const held = register?.lists.filter(({ entities }) => entities !== null) ?? [];
  return (
    <div className="beginning">
      <h2>{said.start}</h2>
      <ul className="row plain">
        {EXAMPLES.map(({ id, en, zh }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => choose(id)}>
              {en} <span lang="zh-Hans">{zh}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{said.held}</h2>
      <ul className="plain held">
        {held.map(({ id, name, entities }) => (
          <li key={id}>
            <Link to="/lists/$list" params={{ list: id }}>
              <b>{listName(id, language)}</b> <span lang="en">{name}</span>
            </Link>
            <span className="number">{entities}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
