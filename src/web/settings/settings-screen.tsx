import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import { AccessPart } from './access-part.js';
import { DigestsPart } from './digests-part.js';
import { FourEyesPart } from './four-eyes-part.js';
import { HeldPart } from './held-part.js';
import { KeysPart } from './keys-part.js';
import { RegisterPart } from './register-part.js';
import { ResolutionsPart } from './resolutions-part.js';
import { SETTINGS_WORDS } from './settings-words.js';
import { SourcesPart } from './sources-part.js';
import { WebhooksPart } from './webhooks-part.js';

/** Who may do what, what is followed, what waits, and where alerts go. */
export function SettingsScreen(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  return (
    <div className="settings">
      <h1>{said.title}</h1>
      <AccessPart />
      <KeysPart />
      <RegisterPart />
      <SourcesPart />
      <HeldPart />
      <ResolutionsPart />
      <FourEyesPart />
      <WebhooksPart />
      <DigestsPart />
    </div>
  );
}
